/**
 * Words that are never the name of a case when they stand alone (R3): what recurs in captions and is no surname. Words that
 * are surnames as well, such as Brown, Young, Church or Field, are left out on purpose: a person's surname counts whatever
 * else it means.
 */
export const NEVER_ALONE: ReadonlySet<string> = new Set(
  (
    'academy administration administrator administrators agency airlines airport airways alliance american americans anonymous apartment apartments appeal appeals appellant application army article ' +
    'assembly assessor assessors assignee association assurance atlantic attorney attorneys auditor authority automobile aviation bank bankers banks bar bay board boards bonds bridge broadcasting ' +
    'brotherhood building bureau business cable california canal captain carriers case cases cattle cemetery center central chairman chamber chief child children cigar circuit cities citizens city civil claim ' +
    'clerk coal coalition coast collection collector collectors college colleges colony commerce commission commissioner commissioners committee commodity common commonwealth communications community companies company comptroller ' +
    'confederation conference confiscation congress consolidated constable construction consumers contractors control convention cooperative copper corporation corrections cotton council counties county court courts credit creditors customs ' +
    'dairy defendant defense delegates democratic department development director directors distilling district districts division docks drainage draft drug dry eastern edison education election elections electric electrical electricians ' +
    'employees employers employment energy engineers enterprises environmental equipment estate examiners exchange executor executors executrix exhibition express family farm farmers federal federation fertilizer ferry fidelity finance fire first ' +
    'fisheries foods foreign foundation foundry freight fruit fund furniture gas gazette general glass gold government governor grain great grocery guaranty guardian gulf harbor health heirs highway highways home hospital hospitals hotel house housing ' +
    'immigration improvement income indemnity independent indian indians industrial industries infant inspector institute institution insurance insurers interior internal international interstate investment investments iron island islands jail joint journal judge judges ' +
    'jury justice labor laboratories lake land lands laundry league legal legislature lessee lessees liability library life light line lines liquidation liquor list livestock loan loans local lodge longshoremen lottery lumber ' +
    'machine machinery machinists magazine mail manufacturers manufacturing marine marshal master matter mayor meat media medical merchants metal metropolitan military milk mill mills mine miners mines mining minor monetary mortgage motor motors municipal municipality museum mutual ' +
    'nation national nations natural navigation navy negro news newspaper newspapers north northeastern northern northwest northwestern number ocean office officer officers oil operators orders original ordinance owners pacific packing packet paper parish parks parole party passenger patent ' +
    'paving pension people petition petitioner petitioners petroleum pharmacy phosphate physicians pilots pipe pipeline planning plaintiff plaintiffs plumbers police policemen port postal postmaster power prescott presbyterian president press prison probate produce production products prohibition ' +
    'properties property proprietors protection protestant public publishers publishing quarries quartermaster radio railroad railroads railway railways ranch rapid realty receiver receivers reclamation recorder records recreation refining regents register registrar relations remainder reporter reporters republic ' +
    'republican republicans reserve respondent revenue review rights river road rubber sailors saint sales salt savings school schools seamen second secretary section securities security selectmen senate senator service services sheriff ship shipping shipyards shoe silver social society soldiers solicitor ' +
    'south southeastern southern southwestern special standard state states station steamboat steamship steel stevedores stevedoring stockholders stock storage store stores street students studio studios sugar superintendent superior supervisor supervisors supply surety surveyor switchmen synod syndicate system systems ' +
    'tax taxes taxpayers teachers teamsters telegram telegraph telephone television terminal territory textile theater theatre theatres third timber times title tobacco town township towns trade trades traction trainmen transfer transit transport transportation treasurer treasury tribe tribes tribune trust trustee ' +
    'trustees tunnel turnpike typographers underwriters union unions unit united universal university utilities utility valley vehicle veterans vessel village villages voters warden warehouse water waters waterfront waterworks welfare west western wharf wholesale wine women wood workers workmen works world yards zinc zoning ' +
    'steelworkers ironworkers carpenters painters boilermakers firefighters musicians meatcutters seafarers electrotypers bricklayers pressmen bakers longshoreman conductors firemen clerks letter carriers machinist operator respublica rex queen king regina crown ' +
    'english latin english-speaking catholic lutheran baptist methodist jewish christian democrats socialist communist whig party ' +
    'january february march april may june july august september october november december monday tuesday sunday ' +
    'sheet tube shield blue beer brewing horse horses cleaners dyers harvester motor freight chemical chemicals typewriter sewing brick tile cement hardware engineering pictures film films music recording pump valve envelope box bag barrel bottling canning shirt collar whip carbon asphalt marble granite slate soap match powder dynamite cartridge arms tire truck trucking taxi cab parcel dredging towing towboat barge barges lighterage elevator gin compress watch clock lamp piano organ wire rope chain bolt screw nail wheel car cars coach buggy plow reaper thresher pottery china linen silk wool worsted carpet hat hats glove gloves button buttons tanning leather belting grape apple orange lemon peach berry butter cheese oleomargarine egg eggs beef pork bacon flour feed seed candy chocolate cereal biscuit cracker bread bottle optical dental surgical hotel resort club clubs chapel temple mission ministries foundation ' +
    'experiment balance disintegrating pavement fertilizing banking smelting stamping wooden-ware rolling extension settlers inspectors reliance reduction succession travelers milling filtration producers underwriting exploration dominion separation scaffolding foundries exporters bonding collieries ferries bedding mechanics shipowners potteries growers refineries canneries lawyers planters investors factors salvage appliance founders continuance dairies telegraphers distilleries precision wholesalers commodities rentals drivers distillers grocers terminals cartage burners facilities lighting packers distributors plantation operating minerals trailers amusement shippers pipefitters liquors bancorporation quality leasing population fishing dealers recycling clammers panthers boilmakers beverage stationers builders marshals endowment congregation paperworkers electronics mobilization entertainment distribution dispatchers movement emission resolution partnership traders project evening heritage liberty sand gravel island ' +
    'act acts rule rules title part term order note statement appendix index amendment amendments constitution republic tax'
  )
    .split(' ')
    // Surnames that a list of caption words would swallow.
    .filter(
      word =>
        ![
          'king',
          'prescott',
          'wood',
          'march',
          'may',
          'waters',
          'street',
          'bay',
          'mills',
          'parks',
          'english',
          'bakers',
          'edison',
          'house',
          'lines',
          'judge',
          'ferry',
          'gold',
          'mayor',
        ].includes(word),
    ),
);

/** Surnames of cases that are ordinary words as well: alone, and above all at the start of a sentence, they need a further sign. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'able ash baker ball banks barber bell bennett berry best bird bishop black bliss block bloom bond boon booth bowers brand branch bridges bright brook brooks brown buck burns bush butcher butler button cage camp cannon carpenter carter cash castle chance chandler chase child church clay close coats cole combs cook cooper cotton crane cross crow curry day dean diamond drake ' +
    'early earl east england english farmer field fields fish fisher flood flowers forest foster fox frank freed freeman french friend frost fuller game garland garner glass good gore grace grant graves gray green greene grove hale hall hand hardy harm heard hill hood hook hope house hunt hunter hurd hurt ireland jewel joint judge keen key keys king knight lamb land lane large law lent light little lock london long lord love lucky lyle ' +
    'mann march marsh marshall mason may meek might miles mill miller mills minor mission moody moon moore morrow moss needs new newell nichols noble north oakes paine page paris park parks payne peace pearl pitcher place plain platt pool poor pope porter post potter powers pratt price pride prince proud purchase quick rains rand raymond read reader reeves rice rich rivers rob robbins rock roe root rose rush russell sage sailor sands savage seal sharp shaw shepherd ship short shore small smart smith snow south sparrow speaker spears spring stacks stack stamper staples starr state stead steel stern stone story strange street strong summers swan sweet swift ' +
    'tanner tate taylor thorn tiger tinker tower townsend turner twining underwood union vance wade wagon waiter walker wall walls ward ware warner washington waters weaver webb webster weeks welch wells west wharton wheat wheeler white wilder will wills wise wolf wood woods wool worth wright young younger'
  ).split(' '),
);

/** True when a short name is also an ordinary word, so that a capital letter alone does not make it a name. */
export function isOrdinaryWord(name: string): boolean {
  return ORDINARY.has(name.toLowerCase());
}

/** Cities whose name alone means the city. */
export const CITIES: ReadonlySet<string> = new Set(
  (
    'New York|Chicago|Boston|Philadelphia|Los Angeles|San Francisco|St. Louis|Detroit|Cleveland|Baltimore|New Orleans|Cincinnati|Pittsburgh|Pittsburg|Milwaukee|Atlanta|Houston|Dallas|Denver|Seattle|Memphis|' +
    'Minneapolis|St. Paul|Kansas City|Indianapolis|Louisville|Nashville|Birmingham|Mobile|Savannah|Charleston|Richmond|Norfolk|Newark|Jersey City|Buffalo|Rochester|Albany|Brooklyn|Hartford|New Haven|Providence|Columbus|Toledo|' +
    'Omaha|Topeka|Wichita|Portland|Salt Lake City|San Antonio|San Diego|Oakland|Sacramento|Phoenix|Tucson|Miami|Tampa|Jacksonville|Georgetown|Alexandria|Galveston|Key West|Manila|Honolulu|London|Paris|Charlotte|Little Rock|Des Moines|Duluth|Camden|Trenton|Wilmington|Augusta|Macon|Montgomery|Berkeley|Long Beach|Pasadena|Tacoma|Spokane|Yonkers|Syracuse|Davenport|Dubuque|Keokuk|Burlington|Fort Worth|El Paso|Oklahoma City|Tulsa|Virginia Beach|Akron|Dayton|Springfield'
  ).split('|'),
);
