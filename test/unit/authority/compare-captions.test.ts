import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as fc from 'fast-check';
import { compareCaptions } from '../../../server/src/authority/names';
import { builtInList } from './built-in-list';

const verdict = (cited: string, ...listed: string[]) => compareCaptions(cited, listed).verdict;

describe('comparison of captions', () => {
  describe('the same case', () => {
    for (const [cited, ...listed] of [
      ['Tehan v. Shott', 'Tehan v. United States ex rel. Shott'],
      ['Tehan v. United States ex rel. Shott', 'Tehan v. Shott'],
      ['Albertson v. SACB', 'Albertson v. Subversive Activities Control Board'],
      ['Murphy v. Waterfront Comm’n', 'Murphy v. Waterfront Commission of New York Harbor'],
      ['Bram v. United, States', 'Bram v. United States'],
      ['United States v. Grunewald', 'Grunewald v. United States'],
      ['GRUNEWALD V. UNITED STATES', 'Grunewald v. United States'],
      ['Miranda vs. Arizona', 'Miranda v. Arizona'],
      ['Miranda v. State of Arizona', 'Miranda v. Arizona'],
      [
        'NLRB v. Jones & Laughlin Steel Corp.',
        'Labor Board v. Jones & Laughlin',
        'National Labor Relations Board v. Jones & Laughlin Steel Corporation',
      ],
      ['N. L. R. B. v. Gissel Packing Co.', 'NLRB v. Gissel Packing Co.'],
      ['I. C. C. v. Brimson', 'Interstate Commerce Commission v. Brimson'],
      ['FTC v. Raladam Co.', 'Federal Trade Commission v. Raladam Company'],
      ['People v. Croswell', 'New York v. Croswell'],
      ['Commonwealth v. Alger', 'Massachusetts v. Alger'],
      ['State v. Roberts', 'Ohio v. Roberts'],
      ['People of the State of New York v. Zimmerman', 'New York v. Zimmerman'],
      ['Chicago, B. & Q. R. Co. v. Chicago', 'Chicago, Burlington and Quincy Railroad Company v. Chicago'],
      ['C., B. & Q. R. Co. v. Iowa', 'Chicago, Burlington, and Quincy Railroad Company v. Iowa'],
      ['Baltimore & Ohio R. R. Co. v. Goodman', 'B. & O. R.R. v. Goodman'],
      ["Nat'l League of Cities v. Usery", 'National League of Cities v. Usery, Secretary of Labor'],
      ['M’Culloch v. Maryland', 'McCulloch v. Maryland', 'McCulloch v. State of Maryland'],
      ["M'Culloch v. State of Maryland", 'McCulloch v. Maryland'],
      ['In re Gault', 'Application of Gault'],
      ['Matter of Gault', 'In re Gault'],
      ['Ex parte Endo', 'Ex Parte Mitsuye Endo'],
      ['Ex parte New York, No. 2', 'Ex Parte State of New York, No. 2.'],
      ['The Paquete Habana', 'Paquete Habana, The'],
      ['Paquete Habana', 'The Paquete Habana'],
      ['Patterson v. The Bark Eudora', 'Patterson v. Bark Eudora'],
      ['Johnson v. McIntosh', "Johnson and Graham's Lessee v. William M'Intosh"],
      ['Martin v. Hunter', "Martin v. Hunter's Lessee"],
      ['Lessee of Pollard v. Hagan', "Pollard's Lessee v. Hagan"],
      ['De Jonge v. Oregon', 'DeJonge v. Oregon'],
      ['Hall v. De Cuir', 'Hall v. DeCuir'],
      ['Commissioner v. Wilcox', 'Helvering v. Wilcox', 'Commissioner of Internal Revenue v. Wilcox'],
      ['Commissioner v. Horst', 'Helvering v. Horst'],
      ['Saunders v. Commissioner', 'Saunders v. Helvering, Commissioner of Internal Revenue'],
      ['Selover v. Walsh', 'Selover Bates & Co. v. Walsh'],
      ['Church of the Holy Trinity v. United States', 'Holy Trinity Church v. United States'],
      ['Nelson v. County of Los Angeles', 'Nelson v. Los Angeles County'],
      ['Adamo Wrecking Co v United States', 'Adamo Wrecking Co. v. United States'],
      ['Roe v. Wade', 'Roe et al. v. Wade, District Attorney of Dallas County'],
      ['Sibbach v. Wilson & Co., Inc.', 'Sibbach v. Wilson & Co.'],
      ['Parker v. Ellis, 1960', 'Parker v. Ellis'],
      ['Term in Barber v. Page', 'Barber v. Page'],
      ['Slaughter-House Cases', 'The Slaughter-House Cases'],
      ['Ashwander v. TV A', 'Ashwander v. Tennessee Valley Authority'],
      ['NLRB v. Truckdrivers Union', 'Labor Board v. Truck Drivers Union'],
      ['Maine v. Thornton', 'Oliver v. United States', 'Maine v. Thornton'],
    ] as const) {
      it(`${cited} = ${listed.join(' | ')}`, () => assert.equal(verdict(cited, ...listed), 'same'));
    }
  });

  describe('another spelling', () => {
    for (const [cited, listed] of [
      ['Counselman v. Hitchock', 'Counselman v. Hitchcock'],
      ['Malloy v. Hogen', 'Malloy v. Hogan'],
      ['Hishon v. King & Spaulding', 'Hishon v. King & Spalding'],
      ['Poe v. TJllman', 'Poe v. Ullman'],
      ['Brarn v. United States', 'Bram v. United States'],
      ['Turney v. Ohio', 'Tumey v. Ohio'],
      ['Leym v. Denno', 'Leyra v. Denno'],
      ['Papasan v. Attain', 'Papasan v. Allain'],
      ['New York v. United Stales', 'New York v. United States'],
      ['Ex parte Quinn', 'Ex Parte Quirin'],
    ] as const) {
      it(`${cited} ~ ${listed}`, () => assert.equal(verdict(cited, listed), 'variant'));
    }
  });

  describe('another case', () => {
    for (const [cited, listed] of [
      ['Smith v. Jones', 'Counselman v. Hitchcock'],
      ['Smith v. United States', 'Jones v. United States'],
      ['United States v. Smith', 'United States v. Jones'],
      ['Case0 v. Other0', 'United States v. Agurs'],
      ['Escobedo v. Hogan', 'Escobedo v. Illinois'],
      ['Malloy v. Illinois', 'Escobedo v. Illinois'],
      ['NLRB v. Fansteel Metallurgical Corp.', 'NLRB v. Gissel Packing Co.'],
      ['Commissioner v. Duberstein', 'Commissioner v. Wilcox'],
      ['John Smith v. United States', 'John Brown v. United States'],
      ['Ohio v. Roberts', 'Ohio v. Helvering'],
      ['Texas v. New Jersey', 'Texas v. New Mexico'],
      ['Knowlton v. NLRB', 'Knowlton v. Moore'],
      ['Hudgens v. Fletcher', 'Hudgens v. National Labor Relations Board'],
      ['United States v. Jones & Co.', 'United States v. Smith & Co.'],
      ['In re Gault', 'In re Winship'],
      ['Ex parte Milligan', 'Ex parte Young'],
      ['The Paquete Habana', 'The Siren'],
      ['Bekins v. United States', 'B. & O. R. Co. v. United States'],
      ['Brady v. Maryland', 'Swift v. Tyson'],
      ['Georgia v. Tennessee', 'Georgia v. Tennessee Copper Co.'],
      ['Illinois Central R. Co. v. Illinois', 'Chicago, Burlington & Quincy R. Co. v. Illinois'],
    ] as const) {
      it(`${cited} is not ${listed}`, () => {
        const result = compareCaptions(cited, [listed]);
        assert.equal(result.verdict, 'mismatch');
        assert.equal(result.nearest, listed);
        assert.notEqual(result.reason, '');
      });
    }
  });

  it('cannot judge without a name on both sides', () => {
    assert.equal(verdict('', 'Malloy v. Hogan'), 'unknown');
    assert.equal(verdict('Malloy v. Hogan'), 'unknown');
    assert.equal(verdict('Malloy v. Hogan', 'Anonymous'), 'unknown');
    assert.equal(verdict('Bell v. Mississippi', 'Decisions Announced Without Opinions'), 'unknown');
    assert.equal(verdict('Champion v. Ames', 'Lottery Case'), 'unknown');
    assert.equal(verdict('  , . ', 'Malloy v. Hogan'), 'unknown');
  });

  it('names the caption that came nearest', () => {
    assert.equal(
      compareCaptions('Counselman v. Hitchock', ['Smith v. Jones', 'Counselman v. Hitchcock']).nearest,
      'Counselman v. Hitchcock',
    );
  });

  it('never throws, gives a verdict for any text, and finds every caption the same as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ maxLength: 120 }), (a, b) => {
        const { verdict: v, reason } = compareCaptions(a, [b]);
        return ['same', 'variant', 'mismatch', 'unknown'].includes(v) && reason.length > 0;
      }),
    );
    const list = builtInList();
    for (const volume of [5, 60, 123, 254, 378, 501]) {
      for (const row of list.volume('us', volume)) {
        if (row.kind !== 'case') continue;
        for (const name of row.names) assert.notEqual(verdict(name, name), 'mismatch', name);
        assert.match(verdict(row.name, ...row.names), /^(?:same|unknown)$/, row.name);
      }
    }
  });

  it('stays quick on long and hostile names', () => {
    const started = performance.now();
    for (const name of ['a. '.repeat(5000), "Comm'n ".repeat(3000), `${'A'.repeat(20_000)} v. B`, ' v. '.repeat(4000)])
      verdict(name, name, 'Malloy v. Hogan');
    assert.ok(performance.now() - started < 2000);
  });

  // Labels set by reading; scripts/facts/measure-names.mjs draws the pairs and prints the same figures for a whole corpus.
  it('accuses under 1 % of right citations and misses under 1 % of moved and crossed names', () => {
    const list = builtInList();
    const pairs = fs
      .readFileSync('test/unit/authority/caption-pairs.tsv', 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => line.split('\t') as [string, string, string, string]);
    assert.ok(pairs.length >= 500);
    const accused: string[] = [];
    const missed: string[] = [];
    for (const [name, volume, page, label] of pairs) {
      const rows = list.at('us', Number(volume), Number(page)).filter(row => row.kind === 'case');
      const result = verdict(name, ...rows.flatMap(row => row.names));
      if (label !== 'mismatch' && result === 'mismatch') accused.push(`${name}, ${volume} U.S. ${page}`);
      if (label === 'mismatch' && result === 'same') missed.push(`${name}, ${volume} U.S. ${page}`);
    }
    const wrong = pairs.filter(pair => pair[3] === 'mismatch').length;
    assert.ok(accused.length < (pairs.length - wrong) / 100, accused.join('\n'));
    assert.ok(missed.length < wrong / 100, missed.join('\n'));
  });
});
