package org.zhiyuan.verdict;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the citation of a Chinese document into English (条款出处), as far as it is made of the words that citations are made of. */
final class Citation {

    /** Longer words first, since they hold shorter ones. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        word("省级规则包", "the province's rule pack");
        word("扩展类型：", "further type: ");
        word("手册", "Handbook ");
        word("六(一)", "VI(1)");
        word("六(二)", "VI(2)");
        word("专家(一)", "Experts (1)");
        word("专家(三)", "Experts (3)");
        word("推荐条件", ", condition ");
        word("推荐程序", ", procedure ");
        word("认定管理", ", management ");
        word("材料", ", material ");
        word("基本条件", ", basic condition ");
        word("技术专家", ", technical expert ");
        word("管理专家", ", management expert ");
        word("财务专家", ", finance expert ");
        word("法律专家", ", legal expert ");
        word("研究人员", ", researchers");
        word("实务工作者", ", practitioners");
        word("数字化转型专家", "digital transformation expert ");
        word("市工作站推荐细则", " city's rules for stations ");
    }

    private Citation() {}

    private static void word(String zh, String en) {
        WORDS.put(zh, en);
    }

    static String english(String source) {
        String words = source;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            words = words.replace(word.getKey(), word.getValue());
        }
        return words.replace(" ,", ",").strip();
    }
}
