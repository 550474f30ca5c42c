package org.zhiyuan.generator.internal;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.station.store.StationStore;

@Service
@Command(
        scope = "zhiyuan",
        name = "generate",
        description = "Fills an empty platform with synthetic stations and experts (生成合成数据)")
public class GenerateCommand implements Action {

    @Option(name = "--seed", description = "The same seed gives the same data (种子)")
    private long seed = 1;

    @Option(name = "--stations", description = "How many stations (工作站数)")
    private int howManyStations = 2000;

    @Option(name = "--experts", description = "How many experts (专家数)")
    private int howManyExperts = 20_000;

    @Option(name = "--beside", description = "Also into a database that holds stations or experts already (已有数据时仍写入)")
    private boolean beside;

    @Reference
    private Session session;

    @Reference
    private PlatformCallers callers;

    @Reference
    private UnitOfWork units;

    @Reference
    private StationStore stations;

    @Reference
    private ExpertStore experts;

    @Reference
    private CityFilingStore filings;

    /** @throws IllegalStateException with the refusal as one line */
    @Override
    public Object execute() {
        long start = System.nanoTime();
        try {
            Generator generator = new Generator(units, stations, experts, filings);
            generator.run(callers.platform(), seed, howManyStations, howManyExperts, beside, this::say);
        } catch (PlatformException e) {
            throw new IllegalStateException(text(e.text()));
        }
        say(Text.format("用时 %.1f 秒", "%.1f seconds", (System.nanoTime() - start) / 1e9));
        return null;
    }

    private void say(Text text) {
        session.getConsole().println(text(text));
        session.getConsole().flush();
    }

    private String text(Text text) {
        Object language = session.get("LANG");
        return text.in(language != null && language.toString().startsWith("en") ? Locale.ENGLISH : Locale.CHINESE);
    }
}
