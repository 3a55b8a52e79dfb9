/** Where there is no room for parts beside each other: they are put one below the other. */
export const NARROW = '@media (max-width: 760px)';
