package org.zhiyuan.store.jpa.internal;

import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.zhiyuan.testkit.contract.AccountStoreContract;
import org.zhiyuan.testkit.contract.ActivityStoreContract;
import org.zhiyuan.testkit.contract.DutyStoresContract;
import org.zhiyuan.testkit.contract.ExpertStoreContract;
import org.zhiyuan.testkit.contract.OwedStoresContract;
import org.zhiyuan.testkit.contract.PluginStoreContract;
import org.zhiyuan.testkit.contract.RecordStoreContract;
import org.zhiyuan.testkit.contract.RequestStoresContract;
import org.zhiyuan.testkit.contract.RuleStoresContract;
import org.zhiyuan.testkit.contract.StationStoreContract;
import org.zhiyuan.testkit.contract.Stores;
import org.zhiyuan.testkit.contract.UnitOfWorkContract;
import org.zhiyuan.testkit.contract.YearlyStoresContract;

/** The stores on PostgreSQL keep their contracts. */
@RunWith(Enclosed.class)
public class PostgresContractTest {

    public static class Stations extends StationStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Accounts extends AccountStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class YearlyStores extends YearlyStoresContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Experts extends ExpertStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Activities extends ActivityStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Records extends RecordStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class RequestStores extends RequestStoresContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Owed extends OwedStoresContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Duties extends DutyStoresContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class RuleStores extends RuleStoresContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Plugins extends PluginStoreContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }

    public static class Units extends UnitOfWorkContract {

        @Override
        protected Stores open() throws Exception {
            return PostgresServer.database().stores();
        }
    }
}
