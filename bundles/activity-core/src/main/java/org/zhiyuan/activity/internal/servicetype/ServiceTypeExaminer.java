package org.zhiyuan.activity.internal.servicetype;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginExaminer;

/** Examines what a service type says of itself as the users of it will (服务类型准入检查): texts, menu, and the schema of its fields (R84, R88). */
public final class ServiceTypeExaminer implements PluginExaminer {

    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_TEXT = 2_000;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String kind() {
        return "service-type";
    }

    @Override
    public Optional<Text> problem(Object self) {
        ServiceTypeDescription type = (ServiceTypeDescription) self;
        if (type.hosts().isEmpty()) {
            return wrong("没有说明由谁举办", "says not who may hold it");
        }
        List<Text> texts = new ArrayList<>(List.of(type.name(), type.summary()));
        for (MenuItem item : type.menu()) {
            texts.add(item.name());
            texts.add(item.description() == null ? item.name() : item.description());
            if (item.minutes() <= 0) {
                return wrong("服务菜单“" + item.code() + "”的时长须大于0", "has a menu item without minutes: " + item.code());
            }
        }
        Optional<Text> ill = texts.stream()
                .map(ServiceTypeExaminer::text)
                .flatMap(Optional::stream)
                .findFirst();
        return ill.isPresent() ? ill : schema(type);
    }

    private static Optional<Text> text(Text text) {
        if (text.zh().isBlank() || text.en().isBlank()) {
            return wrong("有空白的文字", "has a blank text");
        }
        return text.zh().contains("<") || text.en().contains("<")
                ? wrong("文字中不得有“<”：" + brief(text.zh()), "has markup in a text: " + brief(text.en()))
                : Optional.empty();
    }

    private Optional<Text> schema(ServiceTypeDescription type) {
        try {
            new FieldSchema(json, type);
            JsonNode schema = json.readTree(type.schema());
            Set<ValidationMessage> breaches = breaches(schema);
            if (!breaches.isEmpty()) {
                String first = brief(breaches.iterator().next().getMessage());
                return wrong("字段说明不合JSON Schema：" + first, "has a schema that breaks JSON Schema: " + first);
            }
            int fields = schema.path("properties").size();
            return fields > MOST_FIELDS
                    ? wrong(
                            "字段过多（" + fields + "，最多" + MOST_FIELDS + "）",
                            "has too many fields: " + fields + ", at most " + MOST_FIELDS)
                    : properties(schema.path("properties"));
        } catch (PlatformException e) {
            return Optional.of(e.text());
        } catch (JsonProcessingException e) {
            return wrong("字段说明不是JSON", "has a schema that is no JSON");
        }
    }

    /** The library looks for JSON Schema's own schema through the thread, which is a plugin's here. */
    private static Set<ValidationMessage> breaches(JsonNode schema) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JsonSchemaFactory.class.getClassLoader());
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(SchemaLocation.of(SchemaId.V202012))
                    .validate(schema);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Optional<Text> properties(JsonNode properties) {
        for (Map.Entry<String, JsonNode> field : properties.properties()) {
            JsonNode property = field.getValue();
            for (String title : List.of(
                    property.path("title").asText(), property.path("x-title-en").asText())) {
                if (title.contains("<") || title.length() > LONGEST_TEXT) {
                    return wrong(
                            "字段" + field.getKey() + "的名称过长或含有“<”",
                            "field " + field.getKey() + " has a title with markup or of great length");
                }
            }
        }
        return Optional.empty();
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private static Optional<Text> wrong(String zh, String en) {
        return Optional.of(Text.of(zh, en));
    }
}
