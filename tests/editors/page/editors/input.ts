import { mountNative } from '../mount-native';

export const mount = mountNative('input');
