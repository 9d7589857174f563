/** The list of every control that Trailproof knows of: nobody's framework, so it has no pack and a page of its own. */
export const catalogueId = 'trailproof-catalogue';
