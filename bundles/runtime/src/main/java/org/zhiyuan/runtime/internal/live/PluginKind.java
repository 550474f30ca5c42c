package org.zhiyuan.runtime.internal.live;

import java.util.regex.Pattern;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.spi.DocumentScanner;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.plugin.spi.RestEndpoint;
import org.zhiyuan.plugin.spi.SoapEndpoint;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.station.spi.CityOrganization;

/** What a bundle can add to the platform, and how the ids of that kind look. */
public enum PluginKind {
    SERVICE_TYPE("service-type", ServiceType.class, "[a-z][a-z0-9-]{1,39}", "服务类型", "service type"),
    EXPERT_TYPE("expert-type", ExpertTypeProvider.class, "[a-z][a-z-]{1,39}", "专家类型", "expert type"),
    CITY("city", CityOrganization.class, "[1-9]\\d{5}", "市级专门服务机构", "city organisation"),
    REST("rest", RestEndpoint.class, "[a-z0-9][a-z0-9-]{1,39}", "REST接口", "REST endpoint"),
    SOAP("soap", SoapEndpoint.class, "[a-z0-9][a-z0-9-]{1,39}", "SOAP接口", "SOAP endpoint"),
    RULE_PACK("rule-pack", RulePack.class, Constants.NAME, "规则包", "rule pack"),
    SCANNER("document-scanner", DocumentScanner.class, Constants.NAME, "文件查毒器", "document scanner"),
    LISTENER("change-listener", ChangeListener.class, Constants.NAME, "变更接收器", "change listener");

    private static final class Constants {
        private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    }

    private final String id;
    private final Class<?> type;
    private final Pattern form;
    private final Text label;

    PluginKind(String id, Class<?> type, String form, String zh, String en) {
        this.id = id;
        this.type = type;
        this.form = Pattern.compile(form);
        this.label = Text.of(zh, en);
    }

    /** As in {@link org.zhiyuan.plugin.Plugin#kind()}. */
    public String id() {
        return id;
    }

    /** The interface it registers. */
    public Class<?> type() {
        return type;
    }

    /** Whether its bundle's name and this API's version stand in where its service does not say who it is. */
    public boolean isNamedByBundle() {
        return this == RULE_PACK || this == SCANNER || this == LISTENER;
    }

    /** Whether it gets an address of its own at a face of the platform. */
    boolean isEndpoint() {
        return this == REST || this == SOAP;
    }

    /** Whether the id has the form that this kind asks for; a city's is the code of a city or of an area administered like one. */
    public boolean fits(String plugin) {
        return plugin != null
                && form.matcher(plugin).matches()
                && (this != CITY || Region.of(plugin).isCity());
    }

    /** The plugin as people name it. */
    public Text named(String plugin) {
        return Text.of(label.zh() + "“" + plugin + "”", "the " + label.en() + " '" + plugin + "'");
    }
}
