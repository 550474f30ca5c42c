package org.zhiyuan.expert.spi;

import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.verdict.Clause;

/**
 * What a type of expert is (专家类型说明).
 *
 * @param alternatives of its professional condition, each of which is enough
 * @param schema JSON Schema (2020-12) of the facts it asks for, {@code ExpertApplication.factsOf} the type: one flat object of text,
 *     number and boolean properties without references; each property's {@code title} is its Chinese name and {@code x-title-en} its
 *     English one; unknown fields are refused whatever it says
 */
public record ExpertTypeDescription(
        ExpertType type, Text name, Text summary, List<Clause> alternatives, String schema) {

    public ExpertTypeDescription {
        alternatives = List.copyOf(alternatives);
    }
}
