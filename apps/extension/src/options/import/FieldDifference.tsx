export interface FieldDifferenceProps {
  readonly field: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
}

function valueOf(record: object | undefined, field: string): unknown {
  return new Map(Object.entries(record ?? {})).get(field) ?? undefined;
}

/** A list item by item, anything else as it stands in a file. */
function linesOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(item, null, 1));
  return (typeof value === "string" ? value : JSON.stringify(value, null, 1)).split("\n");
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly others: readonly string[];
  readonly tag: "del" | "ins";
}

/** Lines of one side; what the other side does not have is marked. */
function Lines({ lines, others, tag: Tag }: LinesProps) {
  const shared = new Set(others);
  return (
    <pre>
      {lines.length === 0 && "—"}
      {lines.map((line, index) =>
        shared.has(line) ? (
          <span key={index}>{`${line}\n`}</span>
        ) : (
          <Tag key={index}>{`${line}\n`}</Tag>
        ),
      )}
    </pre>
  );
}

/** Of two lists only the items that the other does not have; of lists in another order, and of anything else, all. */
function linesToShow(value: unknown, other: unknown): readonly string[] {
  const [lines, others] = [linesOf(value), linesOf(other)];
  const own = lines.filter((line) => !others.includes(line));
  const isReordered = own.length === 0 && others.every((line) => lines.includes(line));
  return Array.isArray(value) && Array.isArray(other) && !isReordered ? own : lines;
}

/** One field, old and new side by side; what both have stays plain. */
export function FieldDifference({ field, before, after }: FieldDifferenceProps) {
  const [was, is] = [valueOf(before, field), valueOf(after, field)];
  return (
    <div class="side-by-side">
      <p class="muted">{field}</p>
      <Lines lines={linesToShow(was, is)} others={linesOf(is)} tag="del" />
      <Lines lines={linesToShow(is, was)} others={linesOf(was)} tag="ins" />
    </div>
  );
}
