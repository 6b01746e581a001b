import type { Basic } from './basic.en';

const basic: Basic = {
    loading: '正在加载…',
    retry: '重试',
    failed: '操作未成功。',
    no_server: '无法连接服务器。请检查网络；本页会自动重试。',
};

export default basic;
