package org.zhiyuan.expert.internal.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.pattern.LinearPattern;
import org.zhiyuan.plugin.PluginExaminer;

/** Examines what a type of expert says of itself (专家类型准入检查), R55: what {@link FactSheet} will hold facts against must be usable. */
public final class ExpertTypeExaminer implements PluginExaminer {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean");
    private static final int MOST_FACTS = 50;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String kind() {
        return "expert-type";
    }

    @Override
    public Optional<Text> problem(Object self) {
        ExpertTypeDescription type = (ExpertTypeDescription) self;
        for (Text text : new Text[] {type.name(), type.summary()}) {
            if (text.zh().isBlank()
                    || text.en().isBlank()
                    || text.zh().contains("<")
                    || text.en().contains("<")) {
                return wrong("名称或说明为空，或含有“<”", "has a name or summary that is blank or has markup");
            }
        }
        try {
            JsonNode schema = json.readTree(type.schema());
            if (!"object".equals(schema.path("type").asText())) {
                return wrong("字段说明须为一个扁平对象", "has a schema that is no flat object");
            }
            return schema.path("properties").size() > MOST_FACTS
                    ? wrong("字段最多" + MOST_FACTS + "项", "asks for more than " + MOST_FACTS + " facts")
                    : facts(schema.path("properties"));
        } catch (JsonProcessingException e) {
            return wrong("字段说明不是JSON", "has a schema that is no JSON");
        }
    }

    private static Optional<Text> facts(JsonNode properties) {
        for (Map.Entry<String, JsonNode> fact : properties.properties()) {
            JsonNode property = fact.getValue();
            if (!TYPES.contains(property.path("type").asText())) {
                return wrong(
                        "字段" + fact.getKey() + "须为文字、数字或是否",
                        "fact " + fact.getKey() + " must be text, a number or a boolean");
            }
            if (property.has("pattern") && !isUsable(property)) {
                return wrong(
                        "字段" + fact.getKey() + "的格式无效或过大（不支持环视和反向引用）",
                        "fact " + fact.getKey()
                                + " has a pattern that is invalid or too large; look-arounds and back-references are not known");
            }
        }
        return Optional.empty();
    }

    private static boolean isUsable(JsonNode property) {
        try {
            new LinearPattern(property.path("pattern").asText());
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Optional<Text> wrong(String zh, String en) {
        return Optional.of(Text.of(zh, en));
    }
}
