package org.zhiyuan.runtime.internal.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;

/**
 * What came of asking a plugin who it is.
 *
 * @param service the plugin's object
 * @param self its description, null where the kind has none
 * @param refusal what is wrong with it, null if nothing is
 */
record Introduction(Object service, Object self, Text refusal) {

    private static final int LONGEST_SCHEMA = 65_536;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_MENU = 200;
    private static final int LONGEST_BOOK = 4 << 20;

    /** The same, but something is wrong with it after all. */
    Introduction refused(Text why) {
        return new Introduction(service, self, why);
    }

    /** Runs plugin code: fetches the object and asks it once. */
    static Introduction of(Offer offer) {
        Object service = offer.service().get();
        if (service == null) {
            return new Introduction(null, null, Text.of("没有提供服务对象", "gives no service object"));
        }
        return switch (offer.kind()) {
            case SERVICE_TYPE -> describe((ServiceType) service, offer.id());
            case EXPERT_TYPE -> describe((ExpertTypeProvider) service, offer.id());
            case CITY -> profile((CityOrganization) service, offer.id());
            case REST, SOAP -> new Introduction(service, null, null);
            case RULE_PACK -> text((RulePack) service);
            case SCANNER, LISTENER -> new Introduction(service, service, null);
        };
    }

    private static Introduction describe(ServiceType type, String id) {
        ServiceTypeDescription self = type.describe();
        Text wrong = null;
        if (self == null
                || self.id() == null
                || self.name() == null
                || self.summary() == null
                || self.schema() == null) {
            wrong = incomplete();
        } else if (!self.id().value().equals(id)) {
            wrong = another(id, self.id().value());
        } else if (self.schema().length() > LONGEST_SCHEMA
                || self.menu().size() > LONGEST_MENU
                || tooLong(self.name())
                || tooLong(self.summary())
                || !self.menu().stream().allMatch(Introduction::isWhole)) {
            wrong = tooMuch();
        }
        return new Introduction(type, wrong == null ? self : null, wrong);
    }

    private static Introduction describe(ExpertTypeProvider type, String id) {
        ExpertTypeDescription self = type.describe();
        Text wrong = null;
        if (self == null
                || self.type() == null
                || self.name() == null
                || self.summary() == null
                || self.schema() == null) {
            wrong = incomplete();
        } else if (!self.type().code().equals(id)) {
            wrong = another(id, self.type().code());
        } else if (self.schema().length() > LONGEST_SCHEMA
                || self.alternatives().size() > LONGEST_MENU
                || tooLong(self.name())
                || tooLong(self.summary())) {
            wrong = tooMuch();
        }
        return new Introduction(type, wrong == null ? self : null, wrong);
    }

    private static Introduction profile(CityOrganization city, String id) {
        CityProfile self = city.profile();
        Text wrong = null;
        if (self == null || self.region() == null || self.name() == null || self.agency() == null) {
            wrong = incomplete();
        } else if (!self.region().code().equals(id)) {
            wrong = another(id, self.region().code());
        } else if (tooLong(self.name())
                || tooLong(self.agency())
                || self.contact() != null && self.contact().length() > LONGEST_TEXT) {
            wrong = tooMuch();
        } else {
            wrong = CityFindings.problem(city, id);
        }
        return new Introduction(city, wrong == null ? self : null, wrong);
    }

    /** What the pack says is read once, here; later only this copy is asked. */
    private static Introduction text(RulePack pack) {
        try (InputStream in = pack.open()) {
            byte[] text = in == null ? new byte[0] : in.readNBytes(LONGEST_BOOK + 1);
            return new Introduction(
                    pack,
                    text,
                    text.length > LONGEST_BOOK
                            ? Text.of("内容过长（最多4 MB）", "says too much: at most 4 MB")
                            : text.length == 0 ? Text.of("内容为空", "says nothing") : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(MenuItem item) {
        return item.code() != null
                && item.name() != null
                && !tooLong(item.name())
                && (item.description() == null || !tooLong(item.description()));
    }

    private static boolean tooLong(Text text) {
        return text.zh().length() > LONGEST_TEXT || text.en().length() > LONGEST_TEXT;
    }

    private static Text incomplete() {
        return Text.of("自我说明不完整", "describes itself incompletely");
    }

    private static Text another(String registered, String described) {
        String other = Reasons.trim(described);
        return Text.of(
                "注册为“" + registered + "”，却自称“" + other + "”",
                "registered as '" + registered + "' but calls itself '" + other + "'");
    }

    private static Text tooMuch() {
        return Text.of("自我说明过长", "describes itself at too great length");
    }

    /** A copy that no plugin code hides behind. @throws IllegalStateException if there is none, or more than {@code most} */
    static <T> List<T> bounded(List<T> answer, int most) {
        if (answer == null) {
            throw new IllegalStateException("answered null instead of a list");
        }
        List<T> copy = List.copyOf(answer);
        if (copy.size() > most) {
            throw new IllegalStateException("answered " + copy.size() + " items, more than " + most);
        }
        return copy;
    }
}
