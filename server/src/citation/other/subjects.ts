/** Subjects of old treatises, found by their last word: `Shipping`, `Const. Lim.`, `Eq. Pl.`, `Landl. & Ten.` */

export interface Subject {
  /** Reading offset of its first word. */
  readonly start: number;
  /** In full: `Constitutional Limitations`. */
  readonly title: string;
  /** Firms and statutes bear such words too. */
  readonly common: boolean;
}

/**
 * Last words with the words that may stand before them (`Const,Constitutional` before `Lim`), in full behind the equal sign.
 * `!` marks words that need one of those before them, `?` words that are common in names of firms, `+` those whose
 * first words belong to the title.
 */
const TABLE =
  'Shipping,Ship,Shipp=Shipping;Insurance,Ins=Insurance<Fire Life Mar Marine Acc Accident ?;Ejectment,Eject=Ejectment;Vendors,Vend=Vendors;' +
  'Powers=Powers;Mortgages,Mortg,Mort=Mortgages<Chat Chattel R.R Railroad;Contracts,Contr,Cont,Con=Contracts;Devises=Devises;Legacies,Leg=Legacies;' +
  'Equity,Eq=Equity;Jurisprudence,Jur=Equity Jurisprudence<Eq Equity !;Pleading,Pleadings,Plead,Pl=Pleading<Eq Equity Crim Cr Criminal Code +;' +
  'Practice,Prac,Pr=Practice<Ch Chancery Eq Equity Adm Admiralty Fed Federal Crim Cr Criminal Code Surr +;Procedure,Proc=Procedure<Fed Federal Crim Cr Criminal Civ ! +;' +
  'Bailments,Bailm=Bailments;Bills=Bills<Prom ?;Notes=Promissory Notes<Prom Promissory !;Agency,Ag=Agency;Partnership,Partn=Partnership;' +
  'Law=Law<Cr Crim Criminal Int Internat International Const Constitutional Mar Maritime Ry Railway Civ Civil Adm Eccl Stat St Military Mil Elem Elm Elements ! +;' +
  'Laws=Conflict of Laws<Confl Conflict !;Limitations,Lim,Limit=Limitations<Const Constitutional +;Awards=Awards;Arbitration,Arb=Arbitration;' +
  'Corporations,Corp,Corps=Corporations<Mun Municipal Priv Private Pub Public Bus Business Moneyed ? +;Companies=Companies<Joint-Stock Joint !;' +
  'Watercourses,Water-courses=Watercourses;Waters=Waters<Tide Tidal;Sales=Sales<Jud Judicial ?;Frauds,Fraud=Frauds<of;Conveyances,Conv=Fraudulent Conveyances<Fraud Fraudulent Vol Voluntary !;' +
  'Guaranty,Guar=Guaranty;Suretyship,Sur=Suretyship;Evidence,Ev,Evid=Evidence<Crim Cr Criminal Jud Judicial +;Prius=Nisi Prius<Nisi !;P=Nisi Prius<N !;B=Natura Brevium<N !;' +
  'Touch,Touchstone=Touchstone;Crimes=Crimes;Remainders,Rem=Remainders<Cont Con Contingent;Remedies,Rem=Extraordinary Remedies<Legal Extr Extraordinary Ex !;Estates,Est=Estates;' +
  'Uses=Uses;Trusts=Trusts<and ?;Trustees=Trustees ?;Easements,Easem,Eas=Easements;Property,Prop=Real Property<Real Pers Personal Land !;Lectures,Lect=Lectures;' +
  'Patents,Pat=Patents;Copyright,Copyr=Copyright;Trade-marks,Trade-Marks,Trademarks=Trade-Marks;Torts=Torts;Taxation,Tax,Taxn=Taxation<Income ?;Damages,Dam=Damages;' +
  'Statutes=Statutes<of Interp Interpretation;Interp,Interpretation=Interpretation;Construction,Const=Statutory Construction<Stat St Statutory !;Divorce,Div=Marriage and Divorce<Marr Mar Marriage !;' +
  'Tenant,Ten=Landlord and Tenant<Landl Land Landlord !;Instruments,Inst=Negotiable Instruments<Neg Negotiable !;Paper=Commercial Paper<Com Comm Commercial !;' +
  'Banking,Banks,Bank=Banking<Banks ?;Stockholders=Stock and Stockholders<Stock !;Railways,Railw,Ry,Rys=Railways ?;Railroads,Railr=Railroads ?;R=Railroads<R !;' +
  'Injunctions,Inj=Injunctions;Receivers=Receivers;Wills=Wills ?;Executors,Exrs=Executors;Administrators,Admrs=Administrators<Exrs Executors !;' +
  'Relations,Rel=Domestic Relations<Dom Domestic !;Infancy,Inf=Infancy;Women=Married Women<Married !;Judgments,Judgm,Judg=Judgments;Executions,Exns,Exec=Executions;' +
  'Estoppel,Estop=Estoppel;Covenants,Cov=Covenants;Subrogation,Subr=Subrogation;Attachment,Attachm,Attach,Att=Attachment;Garnishment=Garnishment;' +
  'Negligence,Neg=Negligence<Contrib Contr Contributory;Carriers,Carr=Carriers;Sea=Carriage by Sea<Carr Carriage !;Average,Av=Average<Gen General !;Shipmasters=Shipmasters;' +
  'Collisions,Collision,Coll=Collisions<Mar Marine;Salvage,Salv=Salvage;Admiralty,Adm=Admiralty;Maxims,Max=Legal Maxims<Leg Legal Law !;Entries,Entr,Ent=Entries;' +
  'Servant,Serv=Master and Servant<Mast Master !;Causes=Removal of Causes<Rem of Removal !;Extradition,Extrad=Extradition;Corpus,Corp=Habeas Corpus<Habeas Hab !;' +
  'Trials=Trials<New;Dictionary,Dict=Dictionary<Law L !;Digest,Dig=Digest<Int International Law;Fixtures,Fixt=Fixtures;Liens=Liens<Mech Mechanics;Dower=Dower;Elections,Elec=Elections;' +
  'Highways=Highways;Libel=Libel;Slander=Slander<Libel;Nuisances,Nuis=Nuisances;Bankruptcy,Bankr,Bank=Bankruptcy;Assignments,Assignm,Assign=Assignments;Insolvency,Insolv=Insolvency;' +
  'Mandamus,Mand=Mandamus;Certiorari,Cert=Certiorari;Jurisdiction=Jurisdiction;Citizenship,Cit=Citizenship;Naturalization=Naturalization;Aliens=Aliens;Elements=Elements;' +
  'Blackstone,Bl=Blackstone;Lunacy=Lunacy;Idiots=Idiots;Tithes=Tithes;Purchasers,Purch=Vendors and Purchasers<Vend Vendors !;Performance,Perf=Specific Performance<Spec Specific !;' +
  'Prize=Prize;Constitution,Const=Constitution;Obligations,Oblig=Obligations;Captures=Captures;Usury=Usury;Gaming=Gaming;Nations=Law of Nations<of Law !;Institutes=Institutes;Officers=Officers<Pub Public;Eminent=Eminent;Domain,Dom=Eminent Domain<Em Eminent !;' +
  'Arrest=Arrest;Bail=Bail;Juries,Jury=Juries<Grand;Mines=Mines;Wrongs=Wrongs;Presumptions,Presump=Presumptions;Homicide,Hom=Homicide;Insanity,Insan=Insanity<of;Jurisprudence=Medical Jurisprudence<Med Medical !';

interface Last {
  readonly title: string;
  readonly before: ReadonlySet<string>;
  readonly needed: boolean;
  readonly common: boolean;
  readonly whole: boolean;
}

/** The first words of subjects in full. */
const FULL: ReadonlyMap<string, string> = new Map(
  'Const=Constitutional;Mun=Municipal;Cr=Criminal;Crim=Criminal;Int=International;Internat=International;Priv=Private;Pub=Public;Eq=Equity;Ch=Chancery;Fed=Federal;Adm=Admiralty;Mar=Maritime;Civ=Civil;Jud=Judicial;Ry=Railway;Eccl=Ecclesiastical;Mil=Military;Bus=Business'
    .split(';')
    .map(pair => pair.split('=') as [string, string]),
);

const LAST = new Map<string, Last[]>();
for (const row of TABLE.split(';')) {
  const [names = '', rest = ''] = row.split('=');
  const [title = '', after = ''] = rest.split(/[<?+]/);
  const before = new Set((rest.includes('<') ? after : '').split(/[ !?+]+/).filter(word => word !== ''));
  const last = {
    title: title.trim(),
    before,
    needed: rest.includes('!'),
    common: rest.includes('?'),
    whole: rest.includes('+'),
  };
  for (const name of names.split(',')) {
    const list = LAST.get(name);
    if (list === undefined) LAST.set(name, [last]);
    else list.push(last);
  }
}

/**
 * The subject whose last word ends at reading offset `end` (its stop included); undefined when it is none. Words that may stand
 * before the last one belong to it, with the `and`, `&`, `of` or `the` between.
 */
export function subjectEndingAt(text: string, from: number, end: number): Subject | undefined {
  const stop = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  let start = stop;
  while (start > from && start > stop - 16 && isWordCode(text.charCodeAt(start - 1))) start--;
  const first = text.charCodeAt(start);
  if (start === stop || first < 65 || first > 90 || text.charCodeAt(start - 1) !== 32) return undefined;
  const lists = LAST.get(text.slice(start, stop).replace(/['’]/g, ''));
  if (lists === undefined) return undefined;
  const left = leftWords(text, from, start);
  let alone: Subject | undefined;
  for (const last of lists) {
    let at = start;
    let taken = false;
    let title = last.title;
    for (const word of left) {
      if (last.before.has(word.key)) {
        at = word.start;
        taken = true;
        if (last.whole && !/^El/.test(word.key)) title = `${FULL.get(word.key) ?? word.key} ${title}`;
        continue;
      }
      // `Banks and Banking`, `St. & Const. Law`, `Interpretation of Statutes`: a small word between two of them.
      const next = left[left.indexOf(word) + 1];
      if (!(word.small && next !== undefined && (last.before.has(next.key) || LAST.has(next.key)))) break;
      if (!last.before.has(next.key)) {
        at = next.start;
        taken = true;
        break;
      }
    }
    const subject = { start: at, title, common: last.common };
    // `Extr. Rem.` is of remedies, `Rem.` alone of remainders.
    if (taken) return subject;
    if (!last.needed) alone ??= subject;
  }
  return alone;
}

interface LeftWord {
  readonly start: number;
  /** Without its stop and apostrophes. */
  readonly key: string;
  readonly small: boolean;
}

/** Up to six words before `start`, the nearest first. */
function leftWords(text: string, from: number, start: number): readonly LeftWord[] {
  const words: LeftWord[] = [];
  let end = start - 1;
  for (let count = 0; count < 6 && end > from; count++) {
    let at = end;
    while (at > from && text.charCodeAt(at - 1) !== 32) at--;
    const word = text.slice(at, end);
    words.push({ start: at, key: word.replace(/['’.,]/g, ''), small: /^(?:&|and|of|the|by)$/.test(word) });
    end = at - 1;
  }
  return words;
}

function isWordCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 0x2019 || code === 45;
}
