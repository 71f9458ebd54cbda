package vn.sokhi.bench;

record StartJob(Asked asked, Place place, Print print) {
    void run() {}
}
