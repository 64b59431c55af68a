declare module "virtual:specimens" {
  const specimens: readonly import("./compose-specimens.ts").ShownSpecimen[];
  export default specimens;
}
