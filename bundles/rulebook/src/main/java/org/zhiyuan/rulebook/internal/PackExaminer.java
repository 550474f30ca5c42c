package org.zhiyuan.rulebook.internal;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginExaminer;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.verdict.Clause;

/** Examines a rule pack that came as a plugin (规则包准入检查), R1 to R3: what the platform's rules could not be read from is refused. */
public final class PackExaminer implements PluginExaminer {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    private final Packs packs;

    public PackExaminer(Packs packs) {
        this.packs = packs;
    }

    @Override
    public String kind() {
        return "rule-pack";
    }

    @Override
    public Optional<Text> problem(Object self) {
        BookText book;
        try {
            book = BookText.read(new ByteArrayInputStream((byte[]) self));
        } catch (PlatformException e) {
            return Optional.of(e.text());
        } catch (RuntimeException e) {
            String why = brief(e.getCause() == null ? e : e.getCause());
            return wrong("不是规则包：" + why, "is no rule book: " + why);
        }
        if (!ID.matcher(book.id()).matches()
                || !book.province().isProvince()
                || Divisions.areas(book.province()).isEmpty()) {
            return wrong("编号不合规，或所属省份的区划未知", "has no valid id, or a region that is no province with known divisions");
        }
        for (BookText other : packs.all()) {
            if (other.id().equals(book.id())
                    || other.province().equals(book.province())
                            && book.province().equals(packs.province())) {
                return wrong(
                        other.province() + "的规则包" + other.id() + "已在，原有的保留",
                        "is for " + other.province() + ", whose book " + other.id() + " is there and stays");
            }
        }
        if (book.basis() != null && packs.find(book.basis()).isEmpty()) {
            return wrong("所沿用的" + book.basis() + "未部署", "rests on " + book.basis() + ", which is not deployed");
        }
        return content(book);
    }

    private static Optional<Text> content(BookText book) {
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : book.parameters()) {
            try {
                new ParameterId(parameter.id());
            } catch (PlatformException e) {
                return wrong(
                        "参数" + brief(parameter.id()) + "：" + e.text().zh(),
                        "parameter " + brief(parameter.id()) + " " + e.text().en());
            }
            if (parameter.source().zh().isBlank()
                    || parameter.source().en().isBlank()
                    || !seen.add(parameter.id() + parameter.from())) {
                return wrong(
                        "参数" + parameter.id() + "没有出处，或在同一日列出两次",
                        "parameter " + parameter.id() + " has no source or stands twice");
            }
        }
        for (Clause clause : book.clauses().values()) {
            if (clause.source().isBlank()) {
                return wrong("条款" + clause.id() + "没有出处", "clause " + clause.id() + " has no source");
            }
        }
        return List.of(book.name().zh(), book.name().en()).stream().anyMatch(String::isBlank)
                ? wrong("没有名称", "has no name")
                : Optional.empty();
    }

    private static String brief(Throwable thrown) {
        return brief(String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse(thrown.getClass().getSimpleName()));
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private static Optional<Text> wrong(String zh, String en) {
        return Optional.of(Text.of(zh, en));
    }
}
