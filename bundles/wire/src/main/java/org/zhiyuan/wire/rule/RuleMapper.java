package org.zhiyuan.wire.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.BookRule;
import org.zhiyuan.rule.NewRuleChange;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.PolicySource;
import org.zhiyuan.rule.RuleBook;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleEdition;
import org.zhiyuan.rule.RuleItem;
import org.zhiyuan.rule.RuleParameter;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps the rule book and its changes (R1, R95). */
public final class RuleMapper {
    private RuleMapper() {}

    public static NewRuleChange fromDto(NewRuleChangeDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewRuleChange(
                        in.value("parameter", input.parameter, ParameterId::new),
                        in.object("value", input.value, (value, stated) -> value(value, stated.number, stated.items)),
                        in.date("from", input.from),
                        in.text("source", input.source),
                        in.text("reason", input.reason)));
    }

    static RuleValue value(Input in, BigDecimal number, List<RuleItemDto> items) {
        return new RuleValue(
                in.decimal("number", number), items == null ? null : in.list("items", items, RuleMapper::item));
    }

    /** Without words of its own an item keeps those it has in the book. */
    private static RuleItem item(Input in, RuleItemDto dto) {
        String zh = in.text("zh", dto.zh);
        String en = in.text("en", dto.en);
        Text label = zh == null && en == null ? null : Text.of(zh == null ? en : zh, en == null ? zh : en);
        return new RuleItem(in.required("code", in.text("code", dto.code)), label);
    }

    public static RuleBookDto toDto(RuleBook book, Locale locale) {
        RuleBookDto dto = new RuleBookDto();
        dto.id = book.id();
        dto.version = book.version();
        dto.name = book.name().in(locale);
        dto.province = book.province().code();
        dto.day = Moments.text(book.day());
        dto.revision = book.revision();
        dto.policies = policies(book.policies(), locale);
        dto.rules = book.rules().stream().map(rule -> toDto(rule, locale)).toList();
        dto.divisions = book.divisions().stream()
                .map(division -> {
                    BookDivisionDto city = new BookDivisionDto();
                    city.region = division.region().code();
                    city.name = division.name().in(locale);
                    return city;
                })
                .toList();
        dto.installed = book.installed();
        return dto;
    }

    private static List<PolicySourceDto> policies(List<PolicySource> policies, Locale locale) {
        return policies.stream()
                .map(policy -> {
                    PolicySourceDto dto = new PolicySourceDto();
                    dto.id = policy.id();
                    dto.name = policy.name().in(locale);
                    dto.from = Moments.text(policy.from());
                    dto.until = Moments.text(policy.until());
                    dto.under = policy.under();
                    return dto;
                })
                .toList();
    }

    private static BookRuleDto toDto(BookRule rule, Locale locale) {
        BookRuleDto dto = new BookRuleDto();
        dto.subject = rule.subject().name();
        dto.clause = rule.clause().id();
        dto.demand = rule.clause().demand().in(locale);
        dto.source = rule.clause().cited().in(locale);
        dto.from = Moments.text(rule.from());
        dto.policies = rule.policies().stream().map(PolicySource::id).toList();
        return dto;
    }

    public static RuleParameterDto toDto(RuleParameter parameter, Locale locale) {
        RuleParameterDto dto = new RuleParameterDto();
        dto.id = parameter.id().value();
        dto.name = parameter.name().in(locale);
        dto.unit = parameter.unit().name();
        dto.unitName = parameter.unit().label().in(locale);
        dto.least = parameter.least();
        dto.most = parameter.most();
        dto.inForce = parameter.inForce() == null ? null : toDto(parameter.inForce(), locale);
        dto.history = parameter.history().stream()
                .map(edition -> toDto(edition, locale))
                .toList();
        return dto;
    }

    public static RuleParameterPageDto toDto(List<RuleParameter> parameters, Locale locale) {
        RuleParameterPageDto dto = new RuleParameterPageDto();
        dto.items =
                parameters.stream().map(parameter -> toDto(parameter, locale)).toList();
        return dto;
    }

    private static RuleEditionDto toDto(RuleEdition edition, Locale locale) {
        RuleEditionDto dto = new RuleEditionDto();
        dto.value = toDto(edition.value(), locale);
        dto.from = Moments.text(edition.from());
        dto.until = Moments.text(edition.until());
        dto.source = edition.source().in(locale);
        dto.policies = policies(edition.policies(), locale);
        dto.change = edition.change() == null ? null : edition.change().value();
        return dto;
    }

    private static RuleValueDto toDto(RuleValue value, Locale locale) {
        RuleValueDto dto = new RuleValueDto();
        dto.number = value.number();
        dto.items = value.items() == null
                ? null
                : value.items().stream()
                        .map(item -> {
                            RuleItemDto shown = new RuleItemDto();
                            shown.code = item.code();
                            shown.label = item.label().in(locale);
                            shown.zh = item.label().zh();
                            shown.en = item.label().en();
                            return shown;
                        })
                        .toList();
        return dto;
    }

    public static RuleChangeDto toDto(RuleChange change, Locale locale) {
        RuleChangeDto dto = new RuleChangeDto();
        dto.id = change.id().value();
        dto.version = change.version();
        dto.ruleBook = change.ruleBook();
        dto.parameter = change.parameter().value();
        dto.value = toDto(change.value(), locale);
        dto.from = Moments.text(change.from());
        dto.source = change.source();
        dto.reason = change.reason();
        dto.stage = change.stage().name();
        dto.proposal = KernelMapper.toDto(change.proposal());
        dto.history = KernelMapper.steps(change.history());
        return dto;
    }

    public static RuleChangePageDto toDto(Page<RuleChange> page, Locale locale) {
        RuleChangePageDto dto = new RuleChangePageDto();
        dto.items = page.items().stream().map(change -> toDto(change, locale)).toList();
        dto.next = page.next();
        return dto;
    }
}
