import { Button } from "@gazetteer/ui";
import { useRef } from "preact/hooks";

export interface FileButtonProps {
  readonly children: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Endings that can be brought in; what a file is, its content tells. */
export const IMPORT_FILES = ".json,.gz,.csv,.tsv,.txt,application/json,text/csv";

/** A button that asks for a file. */
export function FileButton({ children, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again, once it has been mended.
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
