import { wear as wear_text } from '@/ui/wear';
import choices from './choices.lazy.css';
import figures from './figures.lazy.css';
import page from './page.lazy.css';
import plan from './plan.lazy.css';

export const wear = () => [page, choices, figures, plan].forEach(wear_text);
