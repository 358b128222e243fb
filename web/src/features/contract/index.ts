export { ContractLoader } from './ContractLoader.tsx';
export { ContractPage } from './ContractPage.tsx';
