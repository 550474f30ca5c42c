package org.zhiyuan.store.jpa.internal.body;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;

/** A value of any stored type with something in each of its components, the same at each call. */
final class Filled {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private final Map<Class<?>, Object> known = Map.of(
            Region.class,
            Region.of("130102"),
            CreditCode.class,
            CreditCode.of("91130102MA0TEXT04W"),
            IdNumber.class,
            IdNumber.of("130102198502280019"),
            PhoneNumber.class,
            PhoneNumber.of("13800000002"),
            GroupStatus.class,
            new GroupStatus(new ProgrammeId(ID), FounderGroup.values()[0], "某人"),
            Locale.class,
            Locale.SIMPLIFIED_CHINESE);
    /** Where the record itself asks for more, by its name and the component's. */
    private final Map<String, Object> demanded = Map.of(
            "NewHonour.recipient",
            ID,
            "NewOrganization.creditCode",
            CreditCode.of("52130102MA0TEXT04X"),
            "CaseSums.refunded",
            BigDecimal.ONE,
            "Rating.stars",
            5,
            "NewTeam.region",
            Region.of("130000"),
            "Round.year",
            2026,
            "Evidence.clause",
            "R23",
            "StaffMember.bornOn",
            LocalDate.of(1985, 2, 28),
            "PriorityClass.code",
            "SME_PARK");
    /** Of what may be one thing or another, those that are not there. */
    private final Set<String> absent = Set.of("EntryBody.expert", "EntryBody.enterprise");

    private int count;

    static <T> T value(Class<T> type) {
        return type.cast(new Filled().of(type, ""));
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (SortedMap.class.isAssignableFrom(raw)) {
                return new TreeMap<>(Map.of(of(arguments[0], name), of(arguments[1], name)));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return new LinkedHashMap<>(Map.of(of(arguments[0], name), of(arguments[1], name)));
            }
            if (Collection.class.isAssignableFrom(raw)) {
                Object item = of(arguments[0], name);
                return raw == Set.class ? Set.of(item) : List.of(item);
            }
        }
        return plain((Class<?>) type, name);
    }

    private Object plain(Class<?> type, String name) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .max(Comparator.comparing(constant -> ((Enum<?>) constant).name()))
                    .orElseThrow();
        }
        if (type.isRecord()) {
            return record(type, name);
        }
        count++;
        Map<Class<?>, Supplier<Object>> simple = Map.of(
                String.class,
                () -> name,
                Object.class,
                () -> name,
                int.class,
                () -> count,
                Integer.class,
                () -> count,
                long.class,
                () -> (long) count,
                boolean.class,
                () -> true,
                Boolean.class,
                () -> true,
                Instant.class,
                () -> Instant.parse("2026-11-30T01:00:00Z").plusSeconds(3600L * count),
                LocalDate.class,
                () -> LocalDate.of(2026, 11, 1).plusDays(count),
                BigDecimal.class,
                () -> new BigDecimal(count + ".5"));
        if (type == double.class) {
            return count + 0.5;
        }
        return simple.get(type).get();
    }

    private Object record(Class<?> type, String name) {
        if (TextRecord.is(type)) {
            return text(type, name);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> component(type, component))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " " + Arrays.toString(arguments), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private Object component(Class<?> type, RecordComponent component) {
        String place = type.getSimpleName() + "." + component.getName();
        if (demanded.containsKey(place) || absent.contains(place)) {
            return demanded.get(place);
        }
        return of(component.getGenericType(), component.getName());
    }

    /** Ids want 32 hexadecimal digits, checksums 64, other codes a word. */
    private static Object text(Class<?> type, String name) {
        TextRecord<?> form = new TextRecord<>(type);
        for (String each : List.of(ID, ID + ID, name, name.toLowerCase(Locale.ROOT), "other-type", "R1")) {
            try {
                return form.of(each);
            } catch (IllegalStateException e) {
                continue;
            }
        }
        throw new IllegalArgumentException(type + " accepts no text that is known here");
    }
}
