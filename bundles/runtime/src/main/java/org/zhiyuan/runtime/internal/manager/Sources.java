package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The addresses of the own network that jars may be fetched from (可信来源): beginnings that the operator names, none as delivered. */
final class Sources {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;

    private final List<String> allowed;

    /** @param configured beginnings of addresses, separated by commas; null for none */
    Sources(String configured) {
        allowed = configured == null
                ? List.of()
                : Arrays.stream(configured.split(","))
                        .map(String::strip)
                        .filter(each -> each.matches("https?://[^/]+.*"))
                        .map(each -> each.endsWith("/") ? each : each + '/')
                        .toList();
    }

    /** @throws PlatformException INVALID if the address is none of them, or does not give a file */
    InputStream open(String address) {
        URI uri = allowed(address);
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setInstanceFollowRedirects(false); // it would lead out of what is allowed
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw PlatformException.invalid(
                        "address", Text.of("该地址答复" + status + "，没有文件", "answers " + status + " and gives no file"));
            }
            return connection.getInputStream();
        } catch (IOException e) {
            throw PlatformException.invalid("address", Text.of("无法访问该地址", "can't be reached"));
        }
    }

    private URI allowed(String address) {
        try {
            URI uri = new URI(address == null ? "" : address.strip()).normalize();
            String text = uri.toASCIIString();
            if (uri.getRawUserInfo() == null
                    && !text.contains("/../")
                    && allowed.stream().anyMatch(text::startsWith)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused like any other text that is no allowed address
        }
        throw PlatformException.invalid(
                "address",
                Text.of(
                        "不在允许的来源之内（zhiyuan.plugin.sources）",
                        "is not among the sources allowed (zhiyuan.plugin.sources)"));
    }
}
