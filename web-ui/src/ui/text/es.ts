import type { GraphWords } from './en';

const words: GraphWords = {
    title: 'Quién avisó a quién',
    owed: 'pendiente',
    in_time: 'avisado a tiempo',
    late: 'avisado tarde',
    breach: 'infracción',
    table: 'Como tabla',
    from: 'De',
    to: 'A',
    region: 'REGIÓN',
    public: 'PÚBLICO',
};

export default words;
