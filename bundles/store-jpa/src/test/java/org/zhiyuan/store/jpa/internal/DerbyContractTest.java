package org.zhiyuan.store.jpa.internal;

import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.zhiyuan.testkit.contract.StationStoreContract;
import org.zhiyuan.testkit.contract.Stores;

/** The stores on Derby keep their contracts. */
@RunWith(Enclosed.class)
public class DerbyContractTest {

    public static class Stations extends StationStoreContract {

        @Override
        protected Stores open() throws Exception {
            return DerbyMemory.database().stores();
        }
    }
}
