import { fileKey, pathBelow } from '../corpus/uri';
import { exportAnnotations } from '../features/annotations';
import {
  ANNOTATIONS_OF_FOLDER,
  type AnnotationsOfFolderParams,
  type AnnotationsOfFolderResult,
} from './protocol-workspace';
import type { Session } from './session';
import { eachFile, viewOfFile } from './whole-workspace';

/** Characters of annotations after which an answer is full. */
const MOST = 4_000_000;

/** Stand-off annotations of all opinions below a folder, some files an answer. Nothing is written by the server. */
export function registerFolderExport(session: Session): void {
  session.connection.onRequest(
    ANNOTATIONS_OF_FOLDER,
    session.answer<AnnotationsOfFolderParams, AnnotationsOfFolderResult>(
      'annotationsOfFolder',
      { files: [], seen: 0, total: 0, next: null },
      async ({ folder, after }, token) => {
        const files: { path: string; text: string }[] = [];
        let size = 0;
        const top = fileKey(folder).replace(/\/$/, '');
        const wanted = (key: string): boolean => pathBelow(top, key) !== undefined;
        const slice = await eachFile(session, { after, wanted }, token, async key => {
          const found = await viewOfFile(session, key);
          if (!found) return undefined;
          const text = exportAnnotations(found.view, session.settings.offsets);
          size += text.length;
          files.push({ path: pathBelow(top, key) ?? key, text });
          return size > MOST ? 'full' : undefined;
        });
        return { files, ...slice };
      },
    ),
  );
}
