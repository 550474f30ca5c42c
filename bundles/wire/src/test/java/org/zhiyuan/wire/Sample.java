package org.zhiyuan.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.station.Evidence;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.PriorityClass;

/** Records with every component filled, so that a mapper which forgets one is found out. */
final class Sample {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "文字 text"),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
            Map.entry(Instant.class, Instant.parse("2026-11-22T01:00:00Z")),
            Map.entry(BigDecimal.class, new BigDecimal("260.5")),
            Map.entry(Region.class, Region.of("130102")),
            Map.entry(Text.class, Text.of("中文", "English")),
            Map.entry(CreditCode.class, CreditCode.of("91130102MA0TEXT04W")),
            Map.entry(IdNumber.class, IdNumber.of("130102198502280019")),
            Map.entry(PhoneNumber.class, PhoneNumber.of("13800000002")),
            Map.entry(ExpertType.class, ExpertType.LEGAL),
            Map.entry(ServiceTypeId.class, new ServiceTypeId("expert-clinic")),
            Map.entry(DocumentId.class, new DocumentId("ab".repeat(32))),
            Map.entry(
                    TimeSlot.class,
                    new TimeSlot(Instant.parse("2026-11-22T01:00:00Z"), Instant.parse("2026-11-22T02:00:00Z"))),
            Map.entry(
                    Evidence.class,
                    new Evidence("R23", ManagementDocument.FEE_STANDARD, new DocumentId("cd".repeat(32)))),
            Map.entry(PriorityClass.class, new PriorityClass("SME_PARK")),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(Long.class, 5L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true));

    private Sample() {}

    /** A record of the type; the named components get the given values. */
    static <T> T of(Class<T> type, Map<String, Object> chosen) {
        return type.cast(record(type, chosen));
    }

    static <T> T of(Class<T> type) {
        return of(type, Map.of());
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            if (many.getRawType() == Map.class) {
                return of[1] == String.class
                        ? Map.of("key", "value")
                        : Map.of("topic", "技术", "seats", 30, "open", true);
            }
            return many.getRawType() == Set.class ? Set.of(value(of[0], name)) : List.of(value(of[0], name));
        }
        Class<?> raw = (Class<?>) type;
        if (name.equals("fullTimeStaff")) {
            // of the one in the sample's list of staff
            return 1;
        }
        if (name.equals("bornOn")) {
            // of the sample's ID number
            return LocalDate.of(1985, 2, 28);
        }
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
        }
        if (raw.isRecord()
                && raw.getRecordComponents().length == 1
                && raw.getSimpleName().endsWith("Id")) {
            return construct(raw, "0123456789abcdef0123456789abcdef");
        }
        if (raw.isRecord()) {
            return record(raw, Map.of());
        }
        throw new IllegalArgumentException(
                "no sample of " + type + " for " + name + Modifier.toString(raw.getModifiers()));
    }

    private static Object record(Class<?> type, Map<String, Object> chosen) {
        return construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> chosen.containsKey(component.getName())
                                ? chosen.get(component.getName())
                                : value(component.getGenericType(), component.getName()))
                        .toArray());
    }

    private static Object construct(Class<?> type, Object... values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + ": " + e.getCause(), e);
        }
    }
}
