/** Words before a slash that begins a pattern; after other words and after values it divides. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+*%~^<>-]|\b(?:return|case|of|in|typeof|void|do|else|yield|await))$/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

/**
 * Every text that a TypeScript source writes: of templates with `{0}`, `{1}` … for what is filled in, the texts within those
 * by themselves. `call` is the name of the innermost call round it, '' outside of calls, and `argument` which of its arguments;
 * `method` is what is called on the text itself. Comments and patterns are passed over.
 */
export function literalsOf(source) {
  const found = [];
  /** Open brackets: the name called, where one is, and how many commas stood in it. */
  const open = [];
  let at = 0;
  /** The code before, without space and comments, as far as it is needed to tell what stands next. */
  let before = '';

  const here = () => {
    // `t(x ? 'a' : 'b')`: the text belongs to the call; within `[` and `{` it belongs to no argument.
    const call = open.at(-1);
    return { call: call?.name ?? '', argument: call?.commas ?? -1 };
  };
  const string = quote => {
    let text = '';
    for (at++; at < source.length && source[at] !== quote; at++) text += source[at] === '\\' ? escaped() : source[at];
    at++;
    return text;
  };
  function escaped() {
    const character = source[++at];
    if (character === 'u' || character === 'x') {
      const [whole, braced, plain] = /^(?:u\{([0-9a-f]+)\}|[ux]([0-9a-f]{2,4}))/i.exec(source.slice(at)) ?? ['u'];
      at += whole.length - 1;
      return String.fromCodePoint(Number.parseInt(braced ?? plain ?? 'fffd', 16));
    }
    return character === '\n' ? '' : (ESCAPES[character] ?? character);
  }
  const method = () => /^\s*\.(\w+)\(/.exec(source.slice(at, at + 60))?.[1] ?? '';
  function template() {
    const place = here();
    let text = '';
    let gaps = 0;
    for (at++; at < source.length && source[at] !== '`'; ) {
      if (source[at] === '\\') text += escaped();
      else if (source.startsWith('${', at)) {
        text += `{${gaps++}}`;
        at += 2;
        before = '{';
        open.push({ name: '', commas: -1 });
        code('}');
        open.pop();
      } else text += source[at];
      at++;
    }
    at++;
    found.push({ text, ...place, method: method() });
  }
  function pattern() {
    let inClass = false;
    for (at++; at < source.length && (inClass || source[at] !== '/') && source[at] !== '\n'; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === '[') inClass = true;
      else if (source[at] === ']') inClass = false;
    }
    at++;
  }
  /** Reads code up to the bracket that closes what it stands in, which is left. */
  function code(closing) {
    while (at < source.length) {
      const character = source[at];
      if (character === closing) return;
      if (source.startsWith('//', at)) at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
      else if (source.startsWith('/*', at))
        at = source.indexOf('*/', at) < 0 ? source.length : source.indexOf('*/', at) + 2;
      else if (character === "'" || character === '"') {
        const place = here();
        found.push({ text: string(character), ...place, method: method() });
        before = "'";
      } else if (character === '`') {
        template();
        before = "'";
      } else if (character === '/' && BEFORE_PATTERN.test(before)) {
        pattern();
        before = "'";
      } else if ('([{'.includes(character)) {
        const name = character === '(' ? (/([\w$]+)(?:<[^<>()]*>)?$/.exec(before)?.[1] ?? open.at(-1)?.name ?? '') : '';
        // Brackets round an expression change nothing: `t((x))`.
        const inner = character === '(' && !/[\w$>]$/.test(before);
        open.push(inner ? (open.at(-1) ?? { name: '', commas: 0 }) : { name, commas: character === '(' ? 0 : -1 });
        before = character;
        at++;
        code({ '(': ')', '[': ']', '{': '}' }[character]);
        open.pop();
        before = ')';
        at++;
      } else {
        if (character === ',' && open.length > 0) open.at(-1).commas++;
        if (/\s/.test(character)) before += /[\w$]$/.test(before) ? ' ' : '';
        else before = `${before.slice(-40)}${character}`.replace(/ ([^\w$])$/, '$1');
        at++;
      }
    }
  }
  code('');
  return found;
}
