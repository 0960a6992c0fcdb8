package dev.gatehouse.junit;
import dev.gatehouse.junit.fixtures.*;
import java.util.*;
class Show {
  public static void main(String[] a){
    for (Class<?> c : Compared.class.getDeclaredClasses()) {
      if (a.length>0 && !Arrays.asList(a).contains(c.getSimpleName())) continue;
      System.out.println("\n################ "+c.getSimpleName());
      var r = org.junit.platform.testkit.engine.EngineTestKit.engine("junit-jupiter").selectors(org.junit.platform.engine.discovery.DiscoverySelectors.selectClass(c))
       .configurationParameter("gatehouse.report.directory","/tmp/gh/c6-report/"+c.getSimpleName()).execute();
      r.allEvents().executions().finished().stream().forEach(e->{ var t=e.getTerminationInfo().getExecutionResult().getThrowable(); System.out.println("--- "+e.getTestDescriptor().getDisplayName()+" "+e.getTerminationInfo().getExecutionResult().getStatus()); t.ifPresent(x->{System.out.println(x.getClass().getSimpleName()+": "+x.getMessage()); for(var s:x.getSuppressed()) System.out.println("SUPPRESSED "+s.getMessage());});});
      r.allEvents().reportingEntryPublished().stream().forEach(e->System.out.println("ENTRY "+e.getPayload().get()));
    }
  }
}
