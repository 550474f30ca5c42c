package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.util.List;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Says what is wrong with a body that could not be read, naming the field and never quoting the value. */
final class BodyProblems {
    private BodyProblems() {}

    /** What a reader's exception means to the caller; null if it is none of the caller's doing. */
    static PlatformException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlatformException known) {
                return known;
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return PlatformException.invalid(path(unknown.getPath()), Text.of("没有这个字段", "is not a known field"));
            }
            if (cause instanceof StreamConstraintsException) {
                return PlatformException.invalid(
                        "body", Text.of("JSON 嵌套过深或数值、文字过长", "JSON is nested too deeply or holds an overlong value"));
            }
            if (cause instanceof JsonMappingException mapping
                    && !mapping.getPath().isEmpty()) {
                return PlatformException.invalid(path(mapping.getPath()), Text.of("类型不正确", "has the wrong type"));
            }
            if (cause instanceof JsonProcessingException || cause instanceof CharConversionException) {
                return PlatformException.invalid(
                        "body",
                        Text.of("不是合法的 JSON（UTF-8）" + place(cause), "is not well-formed JSON in UTF-8" + place(cause)));
            }
        }
        return null;
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String place(Throwable cause) {
        return cause instanceof JsonProcessingException json && json.getLocation() != null
                ? " (" + json.getLocation().getLineNr() + ":"
                        + json.getLocation().getColumnNr() + ")"
                : "";
    }
}
