import { mountNative } from '../mount-native';

export const mount = mountNative('textarea', { maxlength: '100' });
