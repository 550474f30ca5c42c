package org.zhiyuan.security.internal.jaas;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.zhiyuan.account.AccountService;

/** Lets the console use the platform's accounts instead of files of users. */
public final class ConsoleRealm implements JaasRealm {

    private static final int RANK = 100;

    private final String name;
    private final AppConfigurationEntry entry;

    public ConsoleRealm(String name, BundleContext context, AccountService accounts, ConsoleKey key) {
        this.name = name;
        this.entry = new AppConfigurationEntry(
                ProxyLoginModule.class.getName(),
                LoginModuleControlFlag.REQUIRED,
                Map.of(
                        ProxyLoginModule.PROPERTY_MODULE,
                        ConsoleLogin.class.getName(),
                        ProxyLoginModule.PROPERTY_BUNDLE,
                        String.valueOf(context.getBundle().getBundleId()),
                        BundleContext.class.getName(),
                        context,
                        ConsoleLogin.ACCOUNTS,
                        accounts,
                        ConsoleLogin.KEY,
                        key));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getRank() {
        return RANK;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {entry};
    }
}
