export const LIST_SOURCES = ['list-supplier', 'ad-network', 'trade-association', 'house-builder', 'insurer'] as const;

/** From whom lists are bought, as the register names them (Art. 14(2)(f)). */
export type ListSource = (typeof LIST_SOURCES)[number];

/** People whom one request informs. */
export const LETTERS_A_REQUEST = 100;
