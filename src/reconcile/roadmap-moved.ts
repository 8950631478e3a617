/** The roadmap changed while a run was following it. */
export class RoadmapMoved extends Error {
  override readonly name = "RoadmapMoved";

  constructor() {
    super(
      "The roadmap changed again and again while it was being followed. Nothing is lost: the next run follows it.",
    );
  }
}
