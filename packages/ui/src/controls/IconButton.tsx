import type { ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "class"> {
  readonly icon: IconName;
  /** What it does; the accessible name and the hint under the pointer. */
  readonly label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} class="icon-button">
      <Icon name={icon} />
    </button>
  );
}
