package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Says which row can't be read and where in its body it fails, without a word of what stands there: it may be personal. */
final class UnreadableBody {

    private UnreadableBody() {}

    static PlatformException of(BodyType<?> type, String id, Exception failure) {
        String row = "table " + type.table() + ", row " + id;
        IllegalStateException cause = new IllegalStateException(row + ": " + type.name() + ", " + where(failure));
        cause.setStackTrace(failure.getStackTrace());
        return new PlatformException(
                ErrorCode.FAILED,
                Text.of(
                        "存储的数据无法读取（表 " + type.table() + "，记录 " + id + "），请告知管理员",
                        "what is stored can't be read (" + row + "); tell the administrator"),
                List.of(),
                List.of(),
                cause);
    }

    private static String where(Exception failure) {
        if (failure instanceof WrongMark) {
            return failure.getMessage();
        }
        if (!(failure instanceof JsonMappingException mapping)) {
            return "the body is no whole JSON object (" + failure.getClass().getSimpleName() + ")";
        }
        return path(mapping) + ": " + what(mapping);
    }

    /** Keys of maps are left out, because they may be names. */
    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFrom() instanceof java.util.Map
                        ? "(key)"
                        : step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."));
    }

    private static String what(JsonMappingException failure) {
        if (failure instanceof PropertyBindingException) {
            return "a property that this version does not have";
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return "a constant that " + format.getTargetType().getSimpleName() + " does not have";
        }
        String message = String.valueOf(failure.getOriginalMessage());
        if (message.startsWith("Missing creator property")) {
            return "the property is missing";
        }
        return message.startsWith("Cannot map `null`")
                ? "null where a value is required"
                : "a value that is not accepted (" + failure.getClass().getSimpleName() + ")";
    }

    /** The mark of a body is not one that this program reads. */
    static final class WrongMark extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        WrongMark(String message) {
            super(message);
        }
    }
}
