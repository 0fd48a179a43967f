/** Words around a name that tell a case from a person (R3p, R3e, R3j). */

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the name: a case stands here unless an act of a human being follows. */
export const BEFORE_CASE = words(
  'in under underlying than of from by with as see cf unlike like since after before following overruling overrule overruled citing quoting ' +
    'applying reaffirming reaffirm reaffirmed reconsider distinguish distinguishing distinguished extending extend limiting read reading contra accord despite given ' +
    'controls both neither and or',
);

/** Before the name: somebody is dealt with, or does something with others. */
export const BEFORE_PERSON = words(
  'between against arrested convicted charged told asked gave sued sentenced informed advised searched detained indicted interrogated ' +
    'discovered observed approached visited watched recognized saw met shot killed paid hired employed married represented prosecuted tried caused named convicting arresting charging ' +
    'sentencing questioning interrogating telling asking giving paying searching detaining against prosecuting accusing',
);

/** After the name: words that only a decision takes. */
export const AFTER_CASE = words(
  'court decision decisions rule rules doctrine test tests standard standards holding rationale line progeny dictum dicta suggestion ' +
    'warnings warning rights right violation violations requires require required held holds indicates indicated applied applies controls ' +
    'controlled teaches taught case cases opinion opinions majority dissent plurality principle principles analysis approach formulation formula safeguards ' +
    'requirement requirements presumption waiver waivers exception framework inquiry factors criteria reasoning hearing hearings claim claims stop stops ' +
    'material materials error errors situation context governs governed forecloses foreclosed mandates mandated compels stands involved involves ' +
    'explains instructs recognizes confirms clarifies dictates directs demonstrates illustrates reiterates reaffirms ' +
    'step steps deference prong prongs abstention brief colloquy challenge challenges defense plea evidence ' +
    'establishes established overruled reaffirmed distinguished supra itself makes',
);

/** Words that the name of a case describes like an adjective: `Miranda warnings` (R3e). */
export const EPONYM = words(
  'warnings warning rights right violation violations waiver waivers hearing hearings claim claims stop stops material materials error errors ' +
    'safeguards procedures protections requirement requirements',
);

export const SIGNAL_WORD = /^(?:see|also|cf|accord|contra|compare|generally)$/;
/** `in reliance on Curry`, as against `demand was made upon Exxon`. */
export const RELIANCE =
  /^(?:reliance|rel(?:y|ies|ied|ying)|bas(?:ed|es)|rests?|rested|built|builds|found(?:ed)?|depends?|turns?|heavily|primarily|principally|solely|part|drew|draws|doubt|elaborat(?:ed|es|ing)|gloss|attack|light|premised|predicated)$/;

/** What a human being does. */
export const HUMAN_ACT = words(
  'admitted testified made stated fled replied said told asked drove went took left entered refused claimed denied confessed pleaded pled ' +
    'filed sued appealed moved petitioned sought brought contends contended argues argued asserts asserted alleges alleged urges urged maintains maintained concedes conceded ' +
    'walked ran shot killed died lived worked owned bought sold signed received gave called met knew believed thought wanted tried returned arrived ' +
    'based began offered agreed himself herself who whose complained objected insisted acknowledged explained answered responded pointed wrote spoke ' +
    'resisted purchased contracted undertook shipped mortgaged devised leased recovered obtained procured owed promised loaned lent removed emigrated ' +
    'enlisted deserted operated manufactured advertised absconded trespassed embezzled ' +
    'raised opened closed stood sat lay held_up carried struck hit saw heard resided married served retained hired employed paid borrowed demanded requested granted assigned conveyed',
);

/** Passive acts upon a human being, after `was`, `were`, `had been`. */
export const HUMAN_FATE = words(
  'arrested convicted charged indicted tried sentenced interrogated told employed born discharged injured killed shot ' +
    'advised searched identified seized stopped placed brought released acquitted asked informed warned represented married armed dead guilty innocent',
);

/** What courts do to a decision. */
export const CASE_FATE = words(
  'decided overruled reaffirmed affirmed followed distinguished cited quoted limited extended applied modified approved disapproved criticized ' +
    'questioned superseded explained reversed vacated announced based grounded premised concerned confined rejected rendered handed cast abandoned ' +
    'undermined eroded discredited undercut mentioned discussed considered reconsidered rested reargued argued settled intended designed predicated ' +
    'founded established embraced treated construed interpreted understood relied invoked repudiated qualified expanded narrowed restricted ' +
    'supported controlled governed foreclosed involved concededly indeed listed noted reported published needed required called driven taken broken given ' +
    'misplaced mistaken unquestioned uncontradicted',
);

/** What belongs to a human being. */
export const HUMAN_THING = words(
  'telephone telephones phone conversation conversations premises residence enforcement franchise franchises franchisees dealers distributors employees stock shares products customers plant officers agents business ' +
    'wills testament prosecution prosecutions silence testimony wife husband car counsel explanation conviction statement statements status attorney lawyer trial arrest confession home house ' +
    'apartment room brother sister mother father son daughter family friend friends employer employee property possession person pocket hands hand ' +
    'sentence appeal petition motion complaint claim claims plea guilt innocence prior contacts behalf appearance right rights answer answers own ' +
    'death life age health mind body name presence failure refusal request alleged failure behavior conduct actions request employment job salary ' +
    'demurrer demurrers objection objections indictment prosecution detention custody questioning interrogation ' +
    'vessel vessels ship ships boat boats steamboat cargo license licence commission patent patents invention machine title deed deeds lot lots tract survey ' +
    'warrant bond bonds note notes goods wares wagon horse horses cattle slave slaves creditors partner partners lessee tenant tenants interest account ' +
    'mill dam wharf cabin settlement entry location money debt debts ' +
    'brief briefs contention contentions argument arguments automobile vehicle truck office store farm land estate widow heirs executor',
);

/** `owned by Adams`: what a human being has or has done. */
export const OWNED = words(
  'owned obtained earned realized collected derived filed received kept withdrawn deposited possessed conveyed executed purchased bought sold leased mortgaged patented invented signed occupied operated manufactured used paid driven shipped',
);

/** Whom a name in a parenthesis behind them says. */
export const PERSONS = words(
  'them him her whom one other others latter former party parties plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents ' +
    'appellant appellee man woman owner owners partner partners testator grantor grantee husband wife son father',
);

/** What a name before it belongs to: things that a decision has none of. */
export const THING = words(
  'fixture fixtures device devices machine machines land lands property properties tract tracts farm ranch house home building store plant mill company family brothers vessel ship car patent patents estate heirs will trust funds bonds stock contract lease mortgage fortune residence premises',
);

/** What belongs to a decision. */
export const CASE_THING = words(
  'case reasoning holding rule rationale requirement requirements language teaching teachings logic dictum dicta progeny mandate analysis discussion test ' +
    'standard standards framework approach principle principles command prohibition exception scope reach facts import significance interpretation ' +
    'construction admonition formulation prophylactic concern concerns bright-line two-part three-part core',
);

/** Titles and roles before a person's name. */
export const TITLE = words(
  'Mr Mrs Ms Miss Dr Lord Lady Judge Justice JUSTICE Justices JUSTICES Brother Brothers Brethren BRETHREN President Senator Governor Officer Detective Agent Sheriff Professor ' +
    'Dean General Captain Colonel Lieutenant Sergeant Congressman Representative Mayor Warden Chief Sir Messrs St Saint Fort Mount Lake Port ' +
    'Commissioner Secretary Attorney Inspector Deputy Chancellor Baron Bishop Rev Reverend Trooper Patrolman Special',
);
export const ROLE = words(
  'respondent respondents petitioner petitioners appellant appellants appellee appellees plaintiff plaintiffs defendant defendants witness ' +
    'victim accused prosecutor suspect informant brother sister judge justice attorney counsel officer agent detective sheriff warden senator president professor',
);

/** Capitalised words that may stand before the short name of a case without being part of a name. */
export const LEAD_IN = words(
  'In A An No Any Every Each His Her Its All Some Many Such What Under See Cf But And The Since After Before As Both Unlike Like Although Though While If When Where Thus Because That Also Accord With From By To ' +
    'Of Neither Nor Either Our Until Applying Following Citing Quoting Overruling Here Yet Contrary For Even Only Nothing Indeed Moreover However Despite Given Or At On ' +
    'Is Does Did Was Has Had Then Than These This Those Which Whether Upon Without Within Nevertheless Compare Contra Supra First Second Third Finally Again Still Rather ' +
    'Surely Clearly Perhaps Certainly Recently Later Subsequently Earlier Today Reading Distinguishing Relying Extending Reaffirming It E.g',
);
