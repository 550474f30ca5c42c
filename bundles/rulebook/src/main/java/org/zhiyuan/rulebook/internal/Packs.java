package org.zhiyuan.rulebook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.rulebook.BookText;

/** The provinces' books that are there (规则包): Hebei's, which is bundled, and those that other bundles bring. */
public final class Packs {

    private final List<RulePack> services;
    private final Region province;

    /** @param province the one whose book is active */
    public Packs(List<RulePack> services, Region province) {
        this.services = services;
        this.province = province;
    }

    /** The active book is that of the platform's own province. */
    public static Packs home(List<RulePack> services) {
        return new Packs(services, Region.HOME);
    }

    Region province() {
        return province;
    }

    List<BookText> all() {
        List<BookText> all = new ArrayList<>(List.of(BookText.hebei()));
        services.forEach(pack -> all.add(read(pack)));
        return all;
    }

    /** @throws PlatformException UNAVAILABLE while the bundle with the province's book is away: no other book stands in for it */
    BookText active() {
        return all().stream()
                .filter(text -> text.province().equals(province))
                .findFirst()
                .orElseThrow(() -> PlatformException.unavailable(Text.of(
                        "未部署" + province + "的规则包",
                        "the bundle with the rule book of " + province + " is not deployed")));
    }

    Optional<BookText> find(String id) {
        return all().stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** With what the book states that it rests on. @throws PlatformException UNAVAILABLE if that is not there */
    BookText resolved(BookText text) {
        return text.basis() == null
                ? text
                : text.restingOn(find(text.basis())
                        .map(this::resolved)
                        .orElseThrow(() -> PlatformException.unavailable(Text.of(
                                "规则包" + text.id() + "所沿用的" + text.basis() + "未部署",
                                "the book " + text.basis() + ", on which " + text.id() + " rests, is not deployed"))));
    }

    private static BookText read(RulePack pack) {
        try (InputStream json = pack.open()) {
            return BookText.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
