package org.zhiyuan.soap.internal;

import java.util.Locale;
import java.util.Map;
import org.zhiyuan.core.Text;

/** The page at /soap: every service with its address and description. */
final class IndexPage {
    private final Locale locale;

    IndexPage(Locale locale) {
        this.locale = locale;
    }

    String of(String base, Map<String, String> services) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(say("zh-CN", "en"))
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(say("志愿平台 SOAP 服务", "Zhiyuan SOAP services"))
                .append("</title></head><body>\n<h1>")
                .append(say("志愿平台 SOAP 服务", "Zhiyuan SOAP services"))
                .append("</h1>\n<p>")
                .append(
                        say(
                                "同一地址接受 SOAP 1.1 与 1.2；以 WS-Security UsernameToken、HTTP Basic 或 Bearer 登录。",
                                "Each address takes SOAP 1.1 and 1.2; sign in by WS-Security UsernameToken, HTTP Basic or Bearer."))
                .append("</p>\n<ul>\n");
        services.forEach((path, name) -> {
            String address = escape(base + path);
            page.append("<li>")
                    .append(escape(name))
                    .append(": <code>")
                    .append(address)
                    .append("</code> <a href=\"")
                    .append(address)
                    .append("?wsdl\">WSDL</a></li>\n");
        });
        return page.append("</ul>\n</body></html>\n").toString();
    }

    private String say(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
