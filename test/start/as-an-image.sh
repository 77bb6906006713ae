#!/bin/sh
# Runs a program of Node as a container would: as-an-image.sh ROOT APP DATA [ENVIRONMENT …] NODE SCRIPT. Needs root. ROOT, an empty folder, becomes a root of
# the file system of which nothing can be written but /data and /tmp; the process is that of user 65534, with the environment given and none other.
set -eu
root=$1 app=$2 data=$3
shift 3
mount --make-rprivate /
mount --bind "$root" "$root"
mkdir "$root/usr" "$root/etc" "$root/app" "$root/data" "$root/tmp" "$root/dev"
for name in bin lib lib64; do
  if [ -e "/$name" ]; then ln -s "usr/$name" "$root/$name"; fi
done
for from in /usr /etc "$app"; do
  to=$root/$([ "$from" = "$app" ] && echo app || echo "${from#/}")
  mount --bind "$from" "$to"
  mount -o remount,bind,ro "$to"
done
mount --bind /dev "$root/dev"
mount --bind "$data" "$root/data"
mount -t tmpfs tmpfs "$root/tmp"
mount -o remount,bind,ro "$root"
exec env --ignore-environment /usr/sbin/chroot --userspec=65534:65534 "$root" /usr/bin/env --chdir=/app "$@"
