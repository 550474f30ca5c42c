package org.zhiyuan.wire.expert;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.TypeFacts;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.activity.ActivityInputs;
import org.zhiyuan.wire.activity.FieldValues;

/** Maps types of experts and what is stated for those that bundles add (R55). */
public final class ExpertTypeMapper {
    private ExpertTypeMapper() {}

    public static ExpertTypePageDto toDto(List<ExpertTypeDescription> types, Locale locale) {
        ExpertTypePageDto dto = new ExpertTypePageDto();
        dto.items = types.stream().map(type -> toDto(type, locale)).toList();
        return dto;
    }

    public static ExpertTypeDto toDto(ExpertTypeDescription type, Locale locale) {
        ExpertTypeDto dto = new ExpertTypeDto();
        dto.id = type.type().code();
        dto.name = KernelMapper.text(type.name(), locale);
        dto.summary = KernelMapper.text(type.summary(), locale);
        dto.alternatives = type.alternatives().stream()
                .map(clause -> alternative(clause, locale))
                .toList();
        // a plugin's mistake must not make the whole list unreadable
        dto.schema = FieldValues.isObject(type.schema()) ? type.schema() : null;
        return dto;
    }

    private static AlternativeDto alternative(Clause clause, Locale locale) {
        AlternativeDto dto = new AlternativeDto();
        dto.clause = clause.id();
        dto.source = KernelMapper.text(clause.cited(), locale);
        dto.demand = KernelMapper.text(clause.demand(), locale);
        return dto;
    }

    /** Texts of XML become what the types' schemas say they are. */
    public static void typed(ExpertApplicationDto application, List<ExpertTypeDescription> types) {
        if (application != null && application.facts != null) {
            application.facts.stream()
                    .filter(facts -> facts != null && facts.fields == null)
                    .forEach(facts -> facts.fields = FieldValues.toMap(
                            facts.fieldList,
                            types.stream()
                                    .filter(type -> type.type().code().equals(facts.type))
                                    .map(ExpertTypeDescription::schema)
                                    .findFirst()
                                    .orElse(null)));
        }
    }

    static TypeFacts facts(Input in, TypeFactsDto dto) {
        return new TypeFacts(in.value("type", dto.type, ExpertType::new), ActivityInputs.fields(in, dto.fields));
    }

    static TypeFactsDto facts(TypeFacts facts) {
        TypeFactsDto dto = new TypeFactsDto();
        dto.type = facts.type().code();
        dto.fields = facts.fields();
        dto.fieldList = FieldValues.toList(facts.fields());
        return dto;
    }
}
