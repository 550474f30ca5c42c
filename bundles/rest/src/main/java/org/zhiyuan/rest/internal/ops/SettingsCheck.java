package org.zhiyuan.rest.internal.ops;

import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.zhiyuan.core.Text;
import org.zhiyuan.start.SettingsProblems;
import org.zhiyuan.station.spi.CityOrganization;

/** Whether all files of settings are in force. One city's file that is not keeps nobody else from being served. */
public final class SettingsCheck implements HealthServlet.Check {

    private final BundleContext context;

    public SettingsCheck(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public boolean isDecisive() {
        return false;
    }

    @Override
    public String problem() {
        String etc = context.getProperty("karaf.etc");
        List<Text> problems = etc == null ? List.of() : SettingsProblems.in(Path.of(etc), this::isThere);
        return problems.isEmpty()
                ? null
                : String.join("; ", problems.stream().map(Text::en).toList());
    }

    private boolean isThere(String region) {
        try {
            return region.matches("\\d{6}")
                    && !context.getServiceReferences(CityOrganization.class, "(zhiyuan.id=" + region + ")")
                            .isEmpty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
