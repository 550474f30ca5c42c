package org.zhiyuan.shell.internal;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.deadline.HolidayService;
import org.zhiyuan.duty.OverdueService;
import org.zhiyuan.operation.RequiredContracts;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.start.SettingsProblems;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.supervision.OutboxAdmin;
import org.zhiyuan.supervision.OutboxState;
import org.zhiyuan.supervision.StorageService;
import org.zhiyuan.supervision.TaskService;

/** Looks at the running platform; works also, and above all, when half of it is missing. */
final class Checks {
    /** What the operations don't ask for, but the console and every change do. */
    private static final List<String> MORE = List.of(OutboxAdmin.class.getName(), UnitOfWork.class.getName());

    private static final long MEGABYTE = 1 << 20;
    private static final int FULL_PERCENT = 90;
    private static final int NOTICE_AHEAD = 15;
    private static final int LATE_SECONDS = 60;
    private static final long LITTLE_SPACE = 500 * MEGABYTE;

    private final BundleContext context;
    private final Caller caller;

    Checks(BundleContext context, Caller caller) {
        this.context = context;
        this.caller = caller;
    }

    List<Check> all() {
        return List.of(
                database(),
                contracts(),
                bundles(),
                plugins(),
                settings(),
                holidays(),
                tasks(),
                outbox(),
                memory(),
                disk(),
                feedback(),
                uptime());
    }

    private Check database() {
        Text what = Text.of("数据库", "Database");
        long before = System.nanoTime();
        return with(
                StorageService.class,
                storage -> {
                    storage.probe();
                    long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
                    return new Check(true, what, Text.format("读写正常，%d 毫秒", "takes writes, %d ms", millis));
                },
                what);
    }

    private Check contracts() {
        Text what = Text.of("服务契约", "Contracts");
        return with(
                RequiredContracts.class,
                required -> {
                    List<String> names = Stream.concat(required.names().stream(), MORE.stream())
                            .toList();
                    List<String> missing = names.stream()
                            .filter(name -> context.getServiceReference(name) == null)
                            .map(name -> name.substring(name.lastIndexOf('.') + 1))
                            .toList();
                    return new Check(
                            missing.isEmpty(),
                            what,
                            missing.isEmpty()
                                    ? Text.format("%d 项均在", "all %d are there", names.size())
                                    : Text.format("缺少 %s", "missing: %s", String.join(", ", missing)));
                },
                what);
    }

    private Check bundles() {
        List<Bundle> own = Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith("org.zhiyuan."))
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .toList();
        List<String> idle = own.stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
        return new Check(
                idle.isEmpty(),
                Text.of("平台组件", "Bundles"),
                idle.isEmpty()
                        ? Text.format("%d 个均已启动", "all %d are active", own.size())
                        : Text.format(
                                "未启动：%s（见 bundle:diag）", "not active: %s (see bundle:diag)", String.join(", ", idle)));
    }

    private Check plugins() {
        Text what = Text.of("插件", "Plugins");
        return with(
                PluginService.class,
                plugins -> {
                    List<Plugin> there = plugins.list(caller);
                    List<Text> ill = there.stream()
                            .filter(plugin ->
                                    plugin.state() != PluginState.ACTIVE && plugin.state() != PluginState.GONE)
                            .map(Checks::plight)
                            .toList();
                    return new Check(
                            ill.isEmpty(),
                            what,
                            ill.isEmpty()
                                    ? Text.format(
                                            "%d 个正常",
                                            "%d are active",
                                            there.stream()
                                                    .filter(plugin -> plugin.state() == PluginState.ACTIVE)
                                                    .count())
                                    : Text.of(
                                            join(ill.stream().map(Text::zh), "；"),
                                            join(ill.stream().map(Text::en), "; ")));
                },
                what);
    }

    private Check settings() {
        String etc = context.getProperty("karaf.etc");
        List<Text> problems = etc == null ? List.of() : SettingsProblems.in(Path.of(etc), this::hasCity);
        return new Check(
                problems.isEmpty(),
                Text.of("设置文件", "Settings"),
                problems.isEmpty()
                        ? Text.of("均已生效", "all are in force")
                        : Text.of(
                                join(problems.stream().map(Text::zh), "；"),
                                join(problems.stream().map(Text::en), "; ")));
    }

    private boolean hasCity(String region) {
        try {
            return region.matches("\\d{6}")
                    && !context.getServiceReferences(CityOrganization.class, "(zhiyuan.id=" + region + ")")
                            .isEmpty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Check outbox() {
        Text what = Text.of("变更事件", "Changes told");
        return with(
                OutboxAdmin.class,
                outbox -> {
                    OutboxState state = outbox.state(caller);
                    long late = state.oldest() == null
                            ? 0
                            : Math.max(
                                    0,
                                    Duration.between(
                                                    state.oldest(),
                                                    Times.clock().instant())
                                            .toSeconds());
                    Text waiting = state.waiting() == 0
                            ? Text.of("无积压", "none waits")
                            : Text.format("积压 %d 条，最早的已等待 %d 秒", "%d wait, the oldest for %d s", state.waiting(), late);
                    Text parked = state.parked() == 0
                            ? Text.of("无搁置", "none is parked")
                            : Text.format(
                                    "搁置 %d 条（排除原因后 zhiyuan:outbox-release）",
                                    "%d are parked (mend the cause, then zhiyuan:outbox-release)", state.parked());
                    return new Check(
                            state.parked() == 0 && late < LATE_SECONDS,
                            what,
                            Text.of(waiting.zh() + "，" + parked.zh(), waiting.en() + ", " + parked.en()));
                },
                what);
    }

    /** Overdue tasks are for officials to see to, not a trouble of the platform. */
    private Check tasks() {
        Text what = Text.of("逾期任务", "Overdue tasks");
        return with(
                TaskService.class,
                tasks -> new Check(true, what, Text.format("%d 件", "%d", tasks.countOverdue(caller))),
                what);
    }

    private static Text plight(Plugin plugin) {
        String head = plugin.kind() + "/" + plugin.id() + " " + plugin.state();
        return plugin.reason() == null
                ? Text.of(head, head)
                : Text.of(
                        head + "：" + plugin.reason().zh(),
                        head + ": " + plugin.reason().en());
    }

    private static String join(Stream<String> parts, String separator) {
        return String.join(separator, parts.toList());
    }

    /** From mid-December on the next year's holidays are wanted as well; the notice comes in November. */
    private Check holidays() {
        Text what = Text.of("节假日安排", "Holidays");
        LocalDate today = LocalDate.now(Times.clock());
        int wanted = today.plusDays(NOTICE_AHEAD).getYear();
        return with(
                HolidayService.class,
                holidays -> {
                    List<String> missing = IntStream.rangeClosed(today.getYear(), wanted)
                            .filter(year -> !holidays.knows(year))
                            .mapToObj(String::valueOf)
                            .toList();
                    return new Check(
                            missing.isEmpty(),
                            what,
                            missing.isEmpty()
                                    ? Text.format("至 %d 年", "up to %d", wanted)
                                    : Text.format(
                                            "缺少 %s 年的通知，期限只计周末",
                                            "no notice for %s, deadlines know weekends only",
                                            String.join(", ", missing)));
                },
                what);
    }

    /** Nothing of it is the platform's fault, so it is only told (R39). */
    private Check feedback() {
        Text what = Text.of("成效反馈", "Feedback owed");
        return with(
                OverdueService.class,
                overdue -> new Check(
                        true,
                        what,
                        Text.format(
                                "%d 场活动已结束而未反馈",
                                "%d activities are over without a report", overdue.feedbackCount(caller))),
                what);
    }

    private static Check memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        boolean well = used * 100 / runtime.maxMemory() < FULL_PERCENT;
        return new Check(
                well,
                Text.of("内存", "Memory"),
                Text.format(
                        "%d MB / 上限 %d MB", "%d MB of at most %d MB", used / MEGABYTE, runtime.maxMemory() / MEGABYTE));
    }

    private Check disk() {
        String data = context.getProperty("zhiyuan.data");
        long free = new File(data == null ? "." : data).getUsableSpace();
        return new Check(
                free > LITTLE_SPACE, Text.of("磁盘", "Disk"), Text.format("剩余 %d MB", "%d MB free", free / MEGABYTE));
    }

    private static Check uptime() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Check(
                true,
                Text.of("已运行", "Up"),
                Text.format(
                        "%d 天 %d 小时 %d 分",
                        "%d days %d hours %d minutes", up.toDays(), up.toHoursPart(), up.toMinutesPart()));
    }

    private <S> Check with(Class<S> contract, Function<S, Check> work, Text what) {
        List<Text> trouble = new ArrayList<>();
        ServiceReference<S> reference = context.getServiceReference(contract);
        if (reference != null) {
            try {
                S service = context.getService(reference);
                if (service != null) {
                    return work.apply(service);
                }
            } catch (PlatformException e) {
                trouble.add(e.text());
            } finally {
                context.ungetService(reference);
            }
        }
        return new Check(false, what, trouble.isEmpty() ? Text.of("没有应答", "does not answer") : trouble.get(0));
    }
}
