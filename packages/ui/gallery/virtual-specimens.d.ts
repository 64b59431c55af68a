declare module "virtual:specimens" {
  const specimens: readonly import("./compose-specimens.ts").ShownSpecimen[];
  export default specimens;
}

declare module "virtual:contested" {
  const contested: readonly import("./compose-specimens.ts").ShownSpecimen[];
  export default contested;
}
