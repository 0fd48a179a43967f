export * from '../../authority/public-law';
