import { slugOf } from '../abbreviations';

/** A State or possession as codes, rules and constitutions name it: the source of a pattern. */
export const STATE =
  "(?:Ala(?:bama|\\.)|Alaska|Ariz(?:ona|\\.)|Ark(?:ansas|\\.)|Cal(?:ifornia|if\\.|\\.)|Colo(?:rado|\\.)|Conn(?:ecticut|\\.)|Del(?:aware|\\.)|D\\. ?C\\.|Fla\\.|Florida|Ga\\.|Georgia|Guam|Haw(?:aii|ai[‘’'ʻ`]i|\\.)|Idaho|Ill(?:inois|\\.)|Ind(?:iana|\\.)|Iowa|Kan(?:sas|s\\.|\\.)|Ky\\.|Kentucky|La\\.|Louisiana|Me\\.|Maine|Md\\.|Maryland|Mass(?:achusetts|\\.)|Mich(?:igan|\\.)|Minn(?:esota|\\.)|Miss(?:issippi|\\.)|Mo\\.|Missouri|Mont(?:ana|\\.)|Neb(?:raska|r\\.|\\.)|Nev(?:ada|\\.)|N\\. ?H\\.|New Hampshire|N\\. ?J\\.|New Jersey|N\\. ?M(?:ex)?\\.|New Mexico|N\\. ?Y\\.|New York|N\\. ?C(?:ar)?\\.|North Carolina|N\\. ?D(?:ak)?\\.|North Dakota|Ohio|Okla(?:homa|\\.)|Ore(?:gon|\\.)|Or\\.|Pa\\.|Penn(?:sylvania|\\.)|P\\. ?R\\.|Puerto Rico|R\\. ?I\\.|Rhode Island|S\\. ?C(?:ar)?\\.|South Carolina|S\\. ?D(?:ak)?\\.|South Dakota|Tenn(?:essee|\\.)|Tex(?:as|\\.)|Utah|Vt\\.|Vermont|Va\\.|Virginia|Wash(?:ington|\\.)|W\\. ?Va\\.|West Virginia|Wis(?:consin|\\.)|Wyo(?:ming|\\.)|V\\. ?I\\.|C\\. ?Z\\.|Canal Zone)";

/** States in full by the letters that stand for them in targets: `California` and `Cal.` are one place. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    'alabama ala arizona ariz arkansas ark california cal calif cal colorado colo connecticut conn delaware del florida fla ' +
    'georgia ga hawaii haw illinois ill indiana ind kansas kan kans kan kentucky ky louisiana la maine me maryland md ' +
    'massachusetts mass michigan mich minnesota minn mississippi miss missouri mo montana mont nebraska neb nebr neb ' +
    'nevada nev newhampshire nh newjersey nj newmexico nm nmex nm newyork ny northcarolina nc ncar nc northdakota nd ndak nd ' +
    'oklahoma okla oregon or ore or pennsylvania pa penn pa puertorico pr rhodeisland ri southcarolina sc scar sc ' +
    'southdakota sd sdak sd tennessee tenn texas tex vermont vt virginia va washington wash westvirginia wva wisconsin wis ' +
    'wyoming wyo districtofcolumbia dc'
  )
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] as string] as const] : [])),
);

/** One word for a State however it is written: `N. Y.`, `NY` and `New York` give `ny`. */
export function placeOf(written: string): string {
  const slug = slugOf(written);
  return SHORT.get(slug) ?? slug;
}
