import { type Justice, justiceByCode, justiceNamed, justicesByCode, namesakesOf } from '../authority/justices';
import { surnameOf } from './in-file';
import { code, plain } from './markdown';
import { t } from './translation';

function find(author: string, year: number | undefined): Justice | undefined {
  return justiceByCode(author, year) ?? justiceNamed(surnameOf(author), year);
}

/** `1962-1993`, `since 2020`. */
function served(justice: Justice): string {
  const first = Math.min(...justice.service.map(service => service.start));
  const last = justice.service.some(service => service.end === undefined)
    ? undefined
    : Math.max(...justice.service.map(service => service.end ?? 0));
  return last === undefined ? t('since {0}', first) : `${first}-${last}`;
}

/** `Justice Byron R. White` for an author code or surname, escaped for a card; the surname as written where the list does not decide. */
export function justiceName(author: string, year: number | undefined): string {
  const justice = find(author, year);
  if (!justice) return t('Justice {0}', plain(surnameOf(author)));
  const chief =
    year !== undefined &&
    justice.service.some(s => s.office === 'Chief Justice' && s.start <= year && year <= (s.end ?? year));
  const given = justice.given.replace(/ \(.*\)$/, '');
  const name = plain(`${given} ${justice.surname}`);
  return chief ? t('Chief Justice {0}', name) : t('Justice {0}', name);
}

/** `WHITE_B` = Byron R. White (1962-1993); Edward D. White sat 1894-1921. Undefined when the list has no such Justice. */
export function justiceNote(author: string, year?: number): string | undefined {
  const justice = find(author, year);
  if (!justice) {
    const several = justicesByCode(author);
    if (several.length < 2) return undefined;
    const names = several.map(one => `${plain(`${one.given} ${one.surname}`)} (${served(one)})`);
    return t(
      '{0} fits {1}.',
      code(author),
      names.reduce((all, one) => t('{0} and {1}', all, one)),
    );
  }
  const own = `${code(author)} = ${plain(`${justice.given} ${justice.surname}`)} (${served(justice)})`;
  const others = namesakesOf(justice).map(other =>
    t('{0} sat {1}', plain(`${other.given} ${other.surname}`), served(other)),
  );
  return `${[own, ...others].join('; ')}. ${t('Source: {0}', t('built-in list'))}`;
}
