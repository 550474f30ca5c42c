package org.zhiyuan.station.internal;

import java.util.Map;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;

/** The names of Hebei's eleven cities, for a filing whose bundle has been taken away. */
final class HebeiCities {

    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("130100", Text.of("石家庄市", "Shijiazhuang")),
            Map.entry("130200", Text.of("唐山市", "Tangshan")),
            Map.entry("130300", Text.of("秦皇岛市", "Qinhuangdao")),
            Map.entry("130400", Text.of("邯郸市", "Handan")),
            Map.entry("130500", Text.of("邢台市", "Xingtai")),
            Map.entry("130600", Text.of("保定市", "Baoding")),
            Map.entry("130700", Text.of("张家口市", "Zhangjiakou")),
            Map.entry("130800", Text.of("承德市", "Chengde")),
            Map.entry("130900", Text.of("沧州市", "Cangzhou")),
            Map.entry("131000", Text.of("廊坊市", "Langfang")),
            Map.entry("131100", Text.of("衡水市", "Hengshui")));

    private HebeiCities() {
    }

    /** The name, or the code where there is none. */
    static Text name(Region city) {
        return NAMES.getOrDefault(city.code(), Text.of(city.code(), city.code()));
    }
}
