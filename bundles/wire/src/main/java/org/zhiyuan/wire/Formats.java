package org.zhiyuan.wire;

import java.lang.reflect.Field;
import java.util.Optional;
import javax.xml.bind.annotation.XmlSchemaType;

/** What a text of a transfer object really holds, said once by its XML type and wanted by JSON's description too. */
public final class Formats {

    private Formats() {}

    /** {@code date} or {@code date-time}, empty for any other text. */
    public static Optional<String> of(Field field) {
        return Optional.ofNullable(field.getAnnotation(XmlSchemaType.class))
                .map(XmlSchemaType::name)
                .filter(name -> name.startsWith("date"))
                .map(name -> name.equals("date") ? "date" : "date-time");
    }
}
