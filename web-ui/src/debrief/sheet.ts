import { wear as wear_text } from '@/ui/wear';
import text from './debrief.lazy.css';

export const wear = () => wear_text(text);
