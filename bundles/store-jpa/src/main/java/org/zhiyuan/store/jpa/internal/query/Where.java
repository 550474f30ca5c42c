package org.zhiyuan.store.jpa.internal.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.persistence.Query;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;

/** Conditions on the rows {@code e} of an entity, joined by "and"; a null value adds none. */
public final class Where {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private String joined = "";

    public Where and(String condition) {
        text.append(text.length() == 0 ? " where " : " and ").append(condition);
        return this;
    }

    /** The condition names its parameter {@code :column}-like by {@code name}. */
    public Where and(String condition, String name, Object value) {
        if (value == null) {
            return this;
        }
        return and(condition).set(name, value);
    }

    /** Rows of another entity beside {@code e}; the conditions say how they belong together. */
    public Where beside(String entity, String alias) {
        joined += ", " + entity + " " + alias;
        return this;
    }

    public Where set(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public Where is(String column, Object value) {
        return and(
                "e." + column + " = :" + column, column, value instanceof Enum<?> constant ? constant.name() : value);
    }

    /** The column has one of the values; one alone is asked for as such, so that an index gives the order too. */
    public Where any(String column, String name, Collection<?> values) {
        return switch (values.size()) {
            case 0 -> and("1 = 0");
            case 1 -> and("e." + column + " = :" + name, name, values.iterator().next());
            default -> and("e." + column + " in (:" + name + ")", name, values);
        };
    }

    public Where in(Region region) {
        return region(region, "within");
    }

    /** What a caller may see of rows that lie in a region and belong to an account. */
    public Where seen(VisibilityScope sight) {
        return region(sight.region(), "sight")
                .is("owner", sight.owner() == null ? null : sight.owner().value());
    }

    /** The column holds every one of the words; case is ignored, the column is in lower case. */
    public Where words(String column, String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String[] each = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < each.length; i++) {
            contains(column, "word" + i, each[i]);
        }
        return this;
    }

    /** The column holds the text as it stands; case is ignored, the column is in lower case. */
    public Where part(String column, String part) {
        return part == null || part.isEmpty() ? this : contains(column, "part", part.toLowerCase(Locale.ROOT));
    }

    private Where contains(String column, String name, String wanted) {
        String literal = wanted.replace("|", "||").replace("%", "|%").replace("_", "|_");
        return and("e." + column + " like :" + name + " escape '|'", name, "%" + literal + "%");
    }

    private Where region(Region region, String name) {
        if (region == null) {
            return this;
        }
        if (region.isProvince()) {
            return and("e.city >= :" + name + "From and e.city <= :" + name + "To")
                    .set(name + "From", region.code())
                    .set(name + "To", region.code().substring(0, 2) + "9999");
        }
        and("e.city = :" + name + "City", name + "City", region.city().code());
        return region.isCity() ? this : and("e.region = :" + name, name, region.code());
    }

    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }

    /** What follows "select"; a row that joins several others still comes once. */
    public String select(String columns, String entity) {
        return "select " + (joined.isEmpty() ? "" : "distinct ") + columns + " from " + entity + " e" + joined + text;
    }
}
