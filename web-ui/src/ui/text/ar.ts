import type { GraphWords } from './en';

const words: GraphWords = {
    title: 'من أبلغ من',
    owed: 'مستحق',
    in_time: 'أُبلغ في وقته',
    late: 'أُبلغ متأخرًا',
    breach: 'خرق',
    table: 'في جدول',
    from: 'من',
    to: 'إلى',
    region: 'المنطقة',
    public: 'الجمهور',
};

export default words;
