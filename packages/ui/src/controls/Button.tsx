import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "class"> {
  /** `text`: for rows of actions. @default "plain" */
  readonly look?: "plain" | "primary" | "text";
  readonly children: ComponentChildren;
}

/** A push button; everything else a `<button>` takes is passed on. */
export function Button({ look = "plain", children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class="button" data-look={look}>
      {children}
    </button>
  );
}
