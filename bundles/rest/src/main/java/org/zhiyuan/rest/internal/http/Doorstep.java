package org.zhiyuan.rest.internal.http;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.Charsets;
import org.zhiyuan.wire.ContentType;

/** What is refused before JAX-RS reads the request, because it would stumble over it or take it for something else. */
record Doorstep(int status, Text reason) {
    private static final Pattern QUERY = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*+");

    /** The refusal, null if there is none. */
    static Doorstep of(HttpServletRequest request) {
        if (!Charsets.known(request.getContentType())) {
            return new Doorstep(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    Text.of("Content-Type 中的字符集不存在，须为 UTF-8", "there is no such character set; it must be UTF-8"));
        }
        List<String> types = Collections.list(request.getHeaders("Content-Type"));
        if (!types.isEmpty() && ContentType.of(types).isEmpty()) {
            return new Doorstep(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    Text.of(
                            "Content-Type 须为一个格式正确的媒体类型，不得为 multipart",
                            "Content-Type must be one well-formed media type, and not multipart"));
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            return new Doorstep(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    Text.of("请求内容不得压缩（Content-Encoding）", "the request must not be compressed (Content-Encoding)"));
        }
        String query = request.getQueryString();
        if (query != null && !QUERY.matcher(query).matches()) {
            return new Doorstep(
                    HttpServletResponse.SC_BAD_REQUEST,
                    Text.of("查询参数中的“%”后须为两位十六进制数字", "a % in the query must be followed by two hex digits"));
        }
        return null;
    }
}
